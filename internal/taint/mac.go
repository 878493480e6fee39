package taint

// This file knows message authentication codes: who has compared one with what the sender gave has seen that the
// message is the program's own.

const macType = "hmac.HMAC"

// macCall evaluates hmac.new, its digests and the comparison with them.
func (f *frame) macCall(s *state, c *libraryCall) (*Value, bool) {
	switch c.name {
	case "hmac.new", "hmac.digest":
		key, _ := f.arg(s, c, Arg{Index: 0, Name: "key"})
		msg, ok := f.arg(s, c, Arg{Index: 1, Name: "msg"})
		if !ok || msg == nil || len(msg.taint) == 0 || f.fromClient(s, key) {
			return nil, false
		}
		return &Value{open: true, typ: macType, more: &form{of: msg, facts: []fact{{value: msg, text: f.argExpr(c, Arg{Index: 1}), equal: true, with: msg}}}}, true
	case "hmac.HMAC.digest", "hmac.HMAC.hexdigest":
		if c.recv == nil || c.recv.form().of == nil {
			return nil, false
		}
		return &Value{open: true, typ: macType, more: &form{of: c.recv.form().of, facts: c.recv.form().facts}}, true
	case "hmac.compare_digest", "secrets.compare_digest":
		var facts []fact
		for _, v := range c.args.pos {
			facts = append(facts, authentic(v)...)
		}
		if len(facts) == 0 {
			return nil, false
		}
		return boolValue(facts, nil), true
	}
	return nil, false
}

// authentic is what holds once a value was seen to be what the sender gave: the message it authenticates, in each of
// the forms it had, is harmless.
func authentic(v *Value) []fact {
	if v == nil || v.typ != macType {
		return nil
	}
	var facts []fact
	for _, fa := range v.form().facts {
		if fa.equal && fa.with == v.form().of {
			facts = append(facts, fact{value: fa.value, text: fa.text, then: All}) // by what was written: raw[32:]
		}
	}
	for msg := v.form().of; msg != nil && len(facts) < 4; msg = msg.form().of {
		facts = append(facts, fact{value: msg, then: All})
	}
	return facts
}

// fromClient says that a value holds what a client has sent.
func (f *frame) fromClient(s *state, v *Value) bool {
	for _, t := range f.deep(s, v) {
		if t.from.real() && t.from.source.Kind == "user-input" {
			return true
		}
	}
	return false
}
