package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file runs with statements: what they bind, and what they call at their end.

// redirectStdout makes a context in which print writes into a buffer, which is what it gives here.
const redirectStdout = "contextlib.redirect_stdout"

func (f *frame) withStmt(s *state, n *syntax.With) *state {
	outer := f.stdout
	defer func() { f.stdout = outer }()
	var exits []exit
	for _, item := range n.Items {
		v := f.eval(s, item.Context)
		if call, ok := item.Context.(*syntax.Call); ok && f.mod.res.Qualified(call.Func) == redirectStdout {
			f.stdout = v
		}
		entered := f.enter(s, v, item.Context)
		exits = f.exits(s, exits, v, item.Context)
		if item.Vars != nil {
			f.assign(s, item.Vars, entered)
		}
	}
	f.mayRaise(s)
	suppressed := suppresses(n.Items)
	later := len(f.later)
	f.withs++
	defer func() { f.withs-- }()
	if !suppressed && len(exits) == 0 {
		return f.callLater(f.block(s, n.Body), later)
	}
	f.tries = append(f.tries, f.branch(s))
	end := f.callLater(f.block(s, n.Body), later)
	caught := f.tries[len(f.tries)-1]
	f.tries = f.tries[:len(f.tries)-1]
	if suppressed {
		end, _ = merge(end, caught)
	} else {
		f.mayRaise(caught)
	}
	if end == nil {
		// Nothing falls through, but what stands for the block is left all the same.
		f.leave(f.branch(caught), exits)
		return nil
	}
	f.leave(end, exits)
	return end
}

// A postponed call is one that an ExitStack makes when its block is left.
type postponed struct {
	callee *Value
	args   *arguments
	at     syntax.Node
}

// postpone keeps a call until the with block around is left, in which a stack of exits was made.
func (f *frame) postpone(c *libraryCall) bool {
	switch c.name {
	case "contextlib.ExitStack.callback", "contextlib.AsyncExitStack.callback", "contextlib.AsyncExitStack.push_async_callback":
	default:
		return false
	}
	if f.withs == 0 || len(c.args.pos) == 0 || len(f.later) >= maxPostponed {
		return false
	}
	rest := *c.args
	rest.pos = rest.pos[1:]
	if len(rest.posAt) > 0 {
		rest.posAt = rest.posAt[1:]
	}
	f.later = append(f.later, postponed{c.args.pos[0], &rest, c.at})
	return true
}

const maxPostponed = 20

// callLater makes the calls that were postponed since there were n of them, the last one first.
func (f *frame) callLater(s *state, n int) *state {
	for i := len(f.later) - 1; i >= n; i-- {
		if s != nil {
			f.callValue(s, f.later[i].callee, f.later[i].args, f.later[i].at)
			f.gone = false
		}
	}
	f.later = f.later[:n]
	return s
}

// An exit is what the end of a with block calls.
type exit struct {
	method *Value
	at     syntax.Expr
}

// exits adds the methods of v that run when the block of v is left. What a generator does after its yield runs with its body.
func (f *frame) exits(s *state, exits []exit, v *Value, at syntax.Expr) []exit {
	if v == nil {
		return exits
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil || o.class == nil {
			continue
		}
		for _, name := range []string{"__exit__", "__aexit__"} {
			if m, owner := o.class.lookup(name); m != nil {
				exits = append(exits, exit{f.bind(s, m, v, owner), at})
			}
		}
	}
	return exits
}

// leave calls what leaves the blocks, the innermost first: with nothing, or with the exception that ended the block.
func (f *frame) leave(s *state, exits []exit) {
	for i := len(exits) - 1; i >= 0; i-- {
		given := join(noneValue, &Value{open: true})
		f.callValue(s, exits[i].method, &arguments{pos: []*Value{given, given, given}}, exits[i].at)
		f.gone = false
	}
}

func suppresses(items []syntax.WithItem) bool {
	for _, it := range items {
		if c, ok := it.Context.(*syntax.Call); ok {
			switch fn := c.Func.(type) {
			case *syntax.Attribute:
				if fn.Attr == "suppress" {
					return true
				}
			case *syntax.Name:
				if fn.ID == "suppress" {
					return true
				}
			}
		}
	}
	return false
}

// enter is what "with v as x" binds to x.
func (f *frame) enter(s *state, v *Value, at syntax.Expr) *Value {
	if v == nil {
		return nil
	}
	f.depends(v)
	var out *Value
	some := false
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.kind == iteratorObject { // a generator made into a context manager
			out, some = join(out, f.element(s, v)), true
			if !some {
				continue
			}
			return f.element(s, v)
		}
		if o.class != nil {
			for _, name := range []string{"__enter__", "__aenter__"} {
				if m, owner := o.class.lookup(name); m != nil {
					bound := f.bind(s, m, v, owner)
					out, some = f.callValue(s, bound, &arguments{}, at), true
				}
			}
		}
	}
	if some {
		return out
	}
	return v
}
