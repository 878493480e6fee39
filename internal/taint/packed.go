package taint

import "strings"

// This file tells numbers from texts in what struct unpacks.

// unpacked is what the bytes of data are by a constant format: a number hurts nobody but by its size, a run of bytes is as they came.
func (f *frame) unpacked(s *state, format, data *Value) ([]*Value, bool) {
	text, ok := format.text()
	if !ok {
		return nil, false
	}
	bytes := tainted(f.deep(s, data))
	number := tainted(cleared(bytes.taints(), All&^f.e.model.sizeBit()))
	var out []*Value
	count, given := 0, false
	for _, c := range strings.TrimLeft(text, "@=<>!") {
		if c >= '0' && c <= '9' {
			count, given = min(count*10+int(c-'0'), maxElems+1), true
			continue
		}
		if !given {
			count = 1
		}
		switch c {
		case 'x', ' ':
			count = 0
		case 's', 'p':
			out = append(out, bytes)
			count = 0
		}
		for ; count > 0; count-- {
			if c == 'c' {
				out = append(out, bytes)
			} else {
				out = append(out, number)
			}
		}
		given = false
		if len(out) > maxElems {
			return nil, false
		}
	}
	return out, true
}
