// Runs a user's Go file for drill: reads cases, makes the calls, writes the results to a pipe of its own. The user's
// file stays a unit of its own; the part written for the signature (`drillCase`) stands in a third file. Expected
// values never come here. Few packages are imported, because linking them is most of what a rebuild costs.
package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"time"
	"unicode/utf8"
)

// drillRefusal says why a result is no value of the declared type.
type drillRefusal string

// drillClock tells the judge that a call begins, and takes its time.
type drillClock struct {
	begun     bool
	ended     bool
	operation int
	started   time.Time
	took      time.Duration
	announce  func()
}

func (c *drillClock) begin() {
	c.announce()
	c.begun = true
	c.started = time.Now()
}

func (c *drillClock) end() {
	c.took = time.Since(c.started)
	c.ended = true
}

func main() {
	header := drillLines(drillReadAll(os.Stdin))
	if len(header) < 7 {
		os.Exit(98)
	}
	if null, err := os.Open("/dev/null"); err == nil {
		os.Stdin = null
	}
	token, marker := header[0], []byte(header[1]+"\n")
	fd, _ := strconv.Atoi(header[2])
	start, _ := strconv.Atoi(header[3])
	out, printed := os.NewFile(uintptr(fd), "results"), os.Stdout
	exit := os.Exit
	file, err := os.Open(header[4])
	if err != nil {
		exit(98)
	}
	cases := drillReadAll(file)
	file.Close()
	decode := header[6] == "decode"
	// While a stack grows, the old one and the new one, twice as big, are both there.
	debug.SetMaxStack(256 << 20)

	send := func(text []byte) {
		line := make([]byte, 0, len(token)+len(text)+2)
		line = append(line, token...)
		line = append(line, ' ')
		line = append(line, text...)
		line = append(line, '\n')
		if _, err := out.Write(line); err != nil {
			exit(98)
		}
	}
	printed.Write(marker)
	index := 0
	for at := 0; at < len(cases); index++ {
		end := at
		for end < len(cases) && cases[end] != '\n' {
			end++
		}
		if index >= start {
			number := strconv.Itoa(index)
			clock := &drillClock{operation: -1, announce: func() { send([]byte("B " + number)) }}
			text := drillOne(&drillReader{text: cases[at:end]}, clock, decode, number)
			printed.Write(marker)
			send(text)
		}
		at = end + 1
	}
	send([]byte("D"))
	exit(0)
}

// drillOne runs one case and gives the record to send.
func drillOne(p *drillReader, clock *drillClock, decode bool, number string) (record []byte) {
	defer func() {
		failure := recover()
		if failure == nil {
			return
		}
		about := []byte{}
		if refusal, ok := failure.(drillRefusal); ok {
			about = append(about, "W "+number+` {"reason":`...)
			about = drillPutString(about, string(refusal))
		} else {
			name, words := drillPanic(failure)
			about = append(about, "X "+number+` {"kind":"error","type":`...)
			about = drillPutString(about, name)
			about = append(about, `,"message":`...)
			about = drillPutString(about, words)
			about = append(about, `,"line":`...)
			if line := drillUserLine(); line > 0 {
				about = strconv.AppendInt(about, int64(line), 10)
			} else {
				about = append(about, "null"...)
			}
		}
		if clock.operation >= 0 && !clock.ended {
			about = append(about, `,"operation":`...)
			about = strconv.AppendInt(about, int64(clock.operation), 10)
		}
		record = append(about, '}')
	}()
	finish := drillCase(p, clock, decode)
	body := finish(make([]byte, 0, 64))
	record = append(record, "E "+number+" "...)
	record = strconv.AppendInt(record, clock.took.Nanoseconds(), 10)
	record = append(record, ' ')
	return append(record, body...)
}

// drillPanic names a panic's value.
func drillPanic(value any) (name, words string) {
	switch known := value.(type) {
	case runtime.Error:
		return "runtime error", known.Error()
	case error:
		return "panic", known.Error()
	case string:
		return "panic", known
	case interface{ String() string }:
		return "panic", known.String()
	case int:
		return "panic", strconv.Itoa(known)
	}
	return "panic", "with a value that is neither error nor text"
}

// drillUserLine finds the user's own line in the stack of the panic that is being handled.
func drillUserLine() int {
	callers := make([]uintptr, 64)
	for skip := 2; ; skip += len(callers) {
		count := runtime.Callers(skip, callers)
		if count == 0 {
			return 0
		}
		frames := runtime.CallersFrames(callers[:count])
		for {
			frame, more := frames.Next()
			if size := len(frame.File); size >= 11 && frame.File[size-11:] == "solution.go" {
				return frame.Line
			}
			if !more {
				break
			}
		}
		if skip > 10000 {
			return 0
		}
	}
}

func drillReadAll(file *os.File) []byte {
	text := make([]byte, 0, 1<<16)
	if about, err := file.Stat(); err == nil && about.Size() > 0 {
		text = make([]byte, 0, about.Size()+1)
	}
	for {
		if len(text) == cap(text) {
			text = append(text, 0)[:len(text)]
		}
		count, err := file.Read(text[len(text):cap(text)])
		text = text[:len(text)+count]
		if err != nil {
			return text
		}
	}
}

func drillLines(text []byte) (lines []string) {
	at := 0
	for i, letter := range text {
		if letter == '\n' {
			lines = append(lines, string(text[at:i]))
			at = i + 1
		}
	}
	return lines
}

// drillReader reads JSON whose shape is known. The judge has written it: it is never malformed.
type drillReader struct {
	text []byte
	at   int
}

// next gives the next byte that is no blank.
func (p *drillReader) next() byte {
	for p.text[p.at] == ' ' || p.text[p.at] == ',' || p.text[p.at] == ':' {
		p.at++
	}
	return p.text[p.at]
}

// take steps over a bracket.
func (p *drillReader) take(bracket byte) {
	if p.next() != bracket {
		panic("drill: expected " + string(rune(bracket)) + " at " + strconv.Itoa(p.at))
	}
	p.at++
}

// more says whether the list goes on; it steps over the closing bracket.
func (p *drillReader) more(closing byte) bool {
	if p.next() == closing {
		p.at++
		return false
	}
	return true
}

// null steps over a null if there is one.
func (p *drillReader) null() bool {
	if p.next() == 'n' {
		p.at += 4
		return true
	}
	return false
}

// word gives the bytes of a number or a name.
func (p *drillReader) word() []byte {
	p.next()
	start := p.at
	for p.at < len(p.text) {
		switch p.text[p.at] {
		case ',', ']', '}', ' ':
			return p.text[start:p.at]
		}
		p.at++
	}
	return p.text[start:p.at]
}

func drillLong(p *drillReader) int64 {
	word := p.word()
	negative := word[0] == '-'
	if negative {
		word = word[1:]
	}
	var value uint64
	for _, digit := range word {
		value = value*10 + uint64(digit-'0')
	}
	if negative {
		return -int64(value)
	}
	return int64(value)
}

func drillInt(p *drillReader) int { return int(drillLong(p)) }

func drillDouble(p *drillReader) float64 {
	var text string
	if p.next() == '"' {
		text = drillString(p)
	} else {
		text = string(p.word())
	}
	value, _ := strconv.ParseFloat(text, 64)
	return value
}

func drillBool(p *drillReader) bool { return p.word()[0] == 't' }

func drillChar(p *drillReader) byte { return drillString(p)[0] }

func drillString(p *drillReader) string {
	p.take('"')
	start := p.at
	for p.text[p.at] != '"' && p.text[p.at] != '\\' {
		p.at++
	}
	if p.text[p.at] == '"' {
		p.at++
		return string(p.text[start : p.at-1])
	}
	text := append([]byte{}, p.text[start:p.at]...)
	for p.text[p.at] != '"' {
		letter := p.text[p.at]
		p.at++
		if letter != '\\' {
			text = append(text, letter)
			continue
		}
		letter = p.text[p.at]
		p.at++
		switch letter {
		case 'n':
			letter = '\n'
		case 't':
			letter = '\t'
		case 'r':
			letter = '\r'
		case 'b':
			letter = '\b'
		case 'f':
			letter = '\f'
		case 'u':
			code, _ := strconv.ParseUint(string(p.text[p.at:p.at+4]), 16, 32)
			p.at += 4
			text = utf8.AppendRune(text, rune(code))
			continue
		}
		text = append(text, letter)
	}
	p.at++
	return string(text)
}

func drillList[T any](p *drillReader, one func(*drillReader) T) []T {
	values := []T{}
	p.take('[')
	for p.more(']') {
		values = append(values, one(p))
	}
	return values
}

// drillPosition reads a position, -1 for null.
func drillPosition(p *drillReader) int {
	if p.null() {
		return -1
	}
	return drillInt(p)
}

// drillAt gives the node at a position of an argument.
func drillAt[T any](nodes []any, position int) (node T) {
	if position < 0 {
		return node
	}
	return nodes[position].(T)
}

func drillPutInt(b []byte, value int) []byte { return strconv.AppendInt(b, int64(value), 10) }

func drillPutLong(b []byte, value int64) []byte { return strconv.AppendInt(b, value, 10) }

func drillPutDouble(b []byte, value float64) []byte {
	switch {
	case value != value:
		return append(b, `"NaN"`...)
	case value > 1.7976931348623157e308:
		return append(b, `"Infinity"`...)
	case value < -1.7976931348623157e308:
		return append(b, `"-Infinity"`...)
	}
	return strconv.AppendFloat(b, value, 'g', -1, 64)
}

func drillPutBool(b []byte, value bool) []byte { return strconv.AppendBool(b, value) }

func drillPutChar(b []byte, value byte) []byte { return drillPutString(b, string(rune(value))) }

func drillPutString(b []byte, text string) []byte {
	const digits = "0123456789abcdef"
	b = append(b, '"')
	for _, letter := range text {
		switch {
		case letter == '"' || letter == '\\':
			b = append(b, '\\', byte(letter))
		case letter < ' ':
			b = append(b, '\\', 'u', '0', '0', digits[letter>>4], digits[letter&15])
		default:
			b = utf8.AppendRune(b, letter)
		}
	}
	return append(b, '"')
}

func drillPutList[T any](b []byte, values []T, one func([]byte, T) []byte) []byte {
	b = append(b, '[')
	for i, value := range values {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(b, value)
	}
	return append(b, ']')
}

// drillPutPosition writes the position of a node among the nodes of an argument, null for none.
func drillPutPosition[T comparable](b []byte, node T, nodes []any, parameter string) []byte {
	var none T
	if node == none {
		return append(b, "null"...)
	}
	for position, known := range nodes {
		if known == any(node) {
			return strconv.AppendInt(b, int64(position), 10)
		}
	}
	panic(drillRefusal("the node is none of the nodes of `" + parameter + "` but another one"))
}

// drillFresh refuses a result that shares a node with the input.
func drillFresh(met []any, given ...[]any) {
	known := map[any]bool{}
	for _, nodes := range given {
		for _, node := range nodes {
			if node != nil {
				known[node] = true
			}
		}
	}
	for _, node := range met {
		if known[node] {
			panic(drillRefusal("the result shares a node with the input"))
		}
	}
}
