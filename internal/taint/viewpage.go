package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file knows what Django's views of classes hand to their templates: get_context_data gives a dict of what it is passed.

const viewContext = "view.get_context_data"

// viewMethod is that method as a view has it from Django, nil for others.
func (f *frame) viewMethod(self *Value, lib, name string, at syntax.Node) *Value {
	if name != "get_context_data" || !f.e.model.isA(lib, "django.views.View") {
		return nil
	}
	return funcValue(&callable{kind: boundCallable, name: viewContext, recv: self, at: at})
}

// viewCall evaluates a call of it.
func (f *frame) viewCall(s *state, args *arguments, at syntax.Node) *Value {
	o := &object{kind: dictObject, open: true}
	for i, n := range args.names {
		o = o.with("["+n+"]", args.named[i])
	}
	if args.more {
		o = f.spread(s, o, args.double)
	}
	return f.alloc(s, at, o)
}
