package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file connects signals with their receivers: @receiver(published) and published.connect(f) say which functions
// published.send(sender, page=x) calls. A signal is known by the object that its module made.

const signalClass = "django.dispatch.Signal"

// signalCall evaluates what makes signals and decorators that connect functions with them.
func (f *frame) signalCall(s *state, c *libraryCall) (*Value, bool) {
	switch c.name {
	case signalClass, "django.dispatch.dispatcher.Signal", "blinker.Signal", "blinker.NamedSignal", "blinker.signal", "blinker.base.Signal", "blinker.Namespace.signal":
		v := *f.alloc(s, c.at, &object{kind: instanceObject})
		v.typ, v.open = signalClass, true
		return &v, true
	case "django.db.models.Manager.from_queryset":
		if len(c.args.pos) == 0 || c.args.pos[0] == nil {
			return nil, false
		}
		return c.args.pos[0], true // a manager with the methods of that class
	case "django.dispatch.receiver", "django.dispatch.dispatcher.receiver":
		if len(c.args.pos) == 0 || c.args.pos[0] == nil {
			return nil, false
		}
		signals := &Value{open: true, typ: signalClass, refs: c.args.pos[0].refs}
		if list, ok := f.exactElements(s, c.args.pos[0]); ok {
			signals.refs = nil
			for _, v := range list {
				signals.refs, _ = joinRefs(signals.refs, orEmpty(v).refs)
			}
		}
		return funcValue(&callable{kind: boundCallable, name: "connect", recv: signals, at: c.at}), true
	}
	return nil, false
}

// signalMethod evaluates the methods of a signal: connecting a receiver, and sending, which calls the receivers.
func (f *frame) signalMethod(s *state, recv *Value, name string, args *arguments, at syntax.Node) (*Value, bool) {
	if recv != nil && recv.typ == "blinker.Namespace" && name == "signal" {
		return f.signalCall(s, &libraryCall{name: "blinker.Namespace.signal", args: args, at: at})
	}
	if recv == nil || recv.typ != signalClass {
		return nil, false
	}
	switch name {
	case "connect":
		if len(args.pos) == 0 || args.pos[0] == nil {
			return nil, true
		}
		if f.e.receivers == nil {
			f.e.receivers = map[*loc][]*callable{}
		}
		for _, l := range recv.refs {
			f.e.receivers[l], _ = joinFuncs(f.e.receivers[l], args.pos[0].funcs)
		}
		return args.pos[0], true
	case "connect_via":
		return funcValue(&callable{kind: boundCallable, name: "connect", recv: recv, at: at}), true
	case "send", "send_robust", "send_async", "asend", "asend_robust":
		for _, l := range recv.refs {
			for _, c := range f.e.receivers[l] {
				if c.kind == functionCallable {
					f.invoke(s, c, args, at)
					f.gone = false
				}
			}
		}
		return nil, true
	}
	return nil, false
}
