package taint

import "strings"

// A saying is what a name says of what it names: that it is a secret, that a function checks what it is given. Few names are
// met again and again, and each is taken apart once.
type saying struct {
	secret bool // it ends like the name of a secret
	field  bool // so it does where it names a field of what a client sent
	public bool // it names what stands beside a secret in the same text
	hides  bool // it names a function that makes secrets unreadable
	cleans bool // it names a function that returns what it was given in a form that does no harm
	vets   proves
}

func (e *engine) says(name string) *saying {
	known := e.sayings[name]
	if known == nil {
		known = &saying{
			secret: namesSecret(name, false), field: namesSecret(name, true), public: publicNames[strings.ToLower(name)],
			hides: hides(name), cleans: cleans(name), vets: vetting(name),
		}
		e.sayings[name] = known
	}
	return known
}
