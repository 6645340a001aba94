package main

type ClientQuota struct {
	limit, span int
	allowed     map[string][]int // times of calls that still count, oldest first
}

func NewClientQuota(limit int, span int) *ClientQuota {
	return &ClientQuota{limit: limit, span: span, allowed: make(map[string][]int)}
}

func (q *ClientQuota) Allow(client string, time int) bool {
	allowed := q.allowed[client]
	for len(allowed) > 0 && allowed[0] <= time-q.span {
		allowed = allowed[1:]
	}
	mayCall := len(allowed) < q.limit
	if mayCall {
		allowed = append(allowed, time)
	}
	q.allowed[client] = allowed
	return mayCall
}
