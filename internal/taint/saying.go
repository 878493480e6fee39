package taint

import "strings"

// Names say what is named: a secret, a function that checks what it is given. The same few names are met again and again,
// and each is taken apart once.

// A saying is what a name says of secrets.
type saying struct {
	secret bool // it ends like the name of one
	field  bool // so it does where it names a field of what a client sent
	public bool // it names what stands beside a secret in the same text
	hides  bool // it names a function that makes secrets unreadable
}

func (e *engine) says(name string) saying {
	known, asked := e.sayings[name]
	if !asked {
		known = saying{secret: namesSecret(name, false), field: namesSecret(name, true), public: besideSecret(strings.ToLower(name)), hides: hides(name)}
		e.sayings[name] = known
	}
	return known
}

// A checking is what the name of a function says of what it is given.
type checking struct {
	cleans bool // it is returned in a form that does no harm
	proves
}

func (e *engine) vouches(name string) checking {
	known, asked := e.checkings[name]
	if !asked {
		known = checking{cleans(name), vetting(name)}
		e.checkings[name] = known
	}
	return known
}
