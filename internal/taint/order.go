package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file says which of several things comes first: sorted, min, max, heaps and queues by priority. Things are compared
// by the constants that they are or begin with; where those say nothing, the order is not known.

// compareValues says how a stands to b: negative, 0 or positive.
func (f *frame) compareValues(s *state, a, b *Value) (order int, known bool) {
	if x, ok := a.constant(); ok {
		y, ok := b.constant()
		if !ok {
			return 0, false
		}
		if less, ok := compareConsts(syntax.Lt, x, y); !ok {
			return 0, false
		} else if less {
			return -1, true
		}
		if x == y {
			return 0, true
		}
		return 1, true
	}
	if a == nil || b == nil || len(a.refs) != 1 || len(b.refs) != 1 {
		return 0, false
	}
	x, ok1 := f.exactElements(s, a)
	y, ok2 := f.exactElements(s, b)
	if !ok1 || !ok2 {
		return 0, false
	}
	for i := range min(len(x), len(y)) {
		if order, known = f.compareValues(s, x[i], y[i]); !known || order != 0 {
			return order, known
		}
	}
	return len(x) - len(y), true
}

// ordering is how a call sorts: what is compared of each thing, and which way round.
type ordering struct {
	keys []*Value
	turn int // 1, or -1 for the largest first
}

// orderOf reads the arguments key and reverse of a call that orders list. It fails where not each two things are known
// to be different.
func (f *frame) orderOf(s *state, list []*Value, args *arguments, at syntax.Node) (ordering, bool) {
	o := ordering{keys: list, turn: 1}
	if len(list) > maxUnroll {
		return o, false
	}
	if reverse, ok := args.keyword("reverse"); ok {
		known, is := reverse.truth()
		if !known {
			return o, false
		}
		if is {
			o.turn = -1
		}
	}
	if key, ok := args.keyword("key"); ok && !isNone(key) {
		o.keys = make([]*Value, len(list))
		for i, v := range list {
			o.keys[i] = f.apply(s, key, &arguments{pos: []*Value{v}}, at)
			f.gone = false
		}
	}
	return o, true
}

// sorted returns list in its order, if that is known. Equal things stay as they are, as Python's sorting is stable.
func (f *frame) sorted(s *state, list []*Value, args *arguments, at syntax.Node) ([]*Value, bool) {
	o, ok := f.orderOf(s, list, args, at)
	if !ok {
		return nil, false
	}
	out := make([]*Value, 0, len(list))
	keys := make([]*Value, 0, len(list))
	for i, v := range list {
		j := len(out)
		for ; j > 0; j-- {
			order, known := f.compareValues(s, keys[j-1], o.keys[i])
			if !known {
				return nil, false
			}
			if order*o.turn <= 0 {
				break
			}
		}
		out = append(out, nil)
		copy(out[j+1:], out[j:])
		out[j] = v
		keys = append(keys, nil)
		copy(keys[j+1:], keys[j:])
		keys[j] = o.keys[i]
	}
	return out, true
}

// firstOf evaluates min() and max() of things whose order is known.
func (f *frame) firstOf(s *state, c *libraryCall) (*Value, bool) {
	list := c.args.pos
	if c.args.some {
		return nil, false
	}
	if len(list) == 1 {
		var ok bool
		if list, ok = f.exactElements(s, list[0]); !ok {
			return nil, false
		}
	}
	list, ok := f.sorted(s, list, c.args, c.at)
	if !ok || len(list) == 0 {
		return nil, false
	}
	if c.name == "builtins.min" {
		return list[0], true
	}
	// Of several largest ones, max gives the first.
	best := list[len(list)-1]
	o, _ := f.orderOf(s, list, c.args, c.at)
	for i := range list {
		if order, known := f.compareValues(s, o.keys[i], o.keys[len(list)-1]); known && order == 0 {
			best = list[i]
			break
		}
	}
	return best, true
}

// heapCall evaluates the functions of heapq on a heap whose order is known.
func (f *frame) heapCall(s *state, c *libraryCall) (*Value, bool) {
	arg := func(i int) *Value {
		if i < len(c.args.pos) {
			return c.args.pos[i]
		}
		return nil
	}
	switch c.name {
	case "heapq.nsmallest", "heapq.nlargest":
		n, ok := arg(0).constant()
		count, isNum := n.number()
		list, exact := f.exactElements(s, arg(1))
		if !ok || !isNum || !exact || count < 0 {
			return nil, false
		}
		args := *c.args
		if c.name == "heapq.nlargest" {
			args.names = append(args.names[:len(args.names):len(args.names)], "reverse")
			args.named = append(args.named[:len(args.named):len(args.named)], trueValue)
		}
		if list, ok = f.sorted(s, list, &args, c.at); !ok {
			return nil, false
		}
		return f.alloc(s, c.at, &object{kind: listObject, exact: true, elems: list[:min(int(count), len(list))]}), true
	case "heapq.heapify":
		f.reorder(s, arg(0), func(h []*Value) ([]*Value, bool) { return f.sorted(s, h, &arguments{}, c.at) })
		return noneValue, true
	case "heapq.heappush":
		return noneValue, f.pushed(s, arg(0), arg(1))
	case "heapq.heappop":
		return f.popped(s, arg(0))
	}
	return nil, false
}

// reorder changes the elements of a list that is known in full; otherwise their order is lost.
func (f *frame) reorder(s *state, v *Value, with func([]*Value) ([]*Value, bool)) bool {
	list, ok := f.exactElements(s, v)
	if ok && len(v.refs) == 1 {
		if list, ok = with(list); ok {
			o := *f.get(s, v.refs[0])
			o.elems = list
			f.set(s, v.refs[0], &o)
			return true
		}
	}
	f.change(s, v, func(o *object) *object { return o.loose() })
	return false
}

// pushed puts v into a heap. A sorted list is a heap; which of the possible ones Python makes shows only in places that
// nobody asks for.
func (f *frame) pushed(s *state, heap, v *Value) bool {
	if _, ok := f.exactElements(s, heap); !ok {
		return false
	}
	if !f.reorder(s, heap, func(h []*Value) ([]*Value, bool) {
		return f.sorted(s, append(h[:len(h):len(h)], v), &arguments{}, nil)
	}) {
		f.change(s, heap, func(o *object) *object { return o.withRest(v) })
	}
	return true
}

// popped takes the smallest thing out of a heap.
func (f *frame) popped(s *state, heap *Value) (*Value, bool) {
	var least *Value
	ok := false
	if list, exact := f.exactElements(s, heap); !exact || len(list) == 0 {
		return nil, false
	}
	f.reorder(s, heap, func(h []*Value) ([]*Value, bool) {
		if h, ok = f.sorted(s, h, &arguments{}, nil); !ok {
			return nil, false
		}
		least = h[0]
		return h[1:], true
	})
	if !ok {
		return f.element(s, heap), true
	}
	return least, true
}
