package main

type ClientQuota struct {
	limit, span int
	allowed     []int
}

func NewClientQuota(limit int, span int) *ClientQuota {
	return &ClientQuota{limit: limit, span: span}
}

func (q *ClientQuota) Allow(client string, time int) bool {
	for len(q.allowed) > 0 && q.allowed[0] <= time-q.span {
		q.allowed = q.allowed[1:]
	}
	if len(q.allowed) == q.limit {
		return false
	}
	q.allowed = append(q.allowed, time)
	return true
}
