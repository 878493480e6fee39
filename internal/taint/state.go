package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// A state is what is known at one point of a run: the value of each variable and the contents of
// each object. A nil state is a point that cannot be reached.
type state struct {
	vars    []*Value // by slot of the unit; behind them the inputs as they came in, for proofs
	heap    []*page  // of pageSize objects each; see object and put
	size    int      // one more than the highest index of the heap that was ever in use
	own     *owner   // of the pages that only this state has
	checked []checked
}

// A page is a part of a heap. States that were one share their pages until one of them changes something there.
type page struct {
	own     *owner
	objects [pageSize]*object // by loc.index; nil where nothing was made or changed yet
}

// An owner tells states apart; all that counts is where it is.
type owner struct{ _ byte }

const pageSize = 16

// object returns what lies at an index of the heap, nil when nothing was made or changed there yet.
func (s *state) object(i int) *object {
	if i >= s.size {
		return nil
	}
	if p := s.heap[i/pageSize]; p != nil {
		return p.objects[i%pageSize]
	}
	return nil
}

// put stores an object at an index of the heap.
func (s *state) put(i int, o *object) {
	if i >= s.size {
		s.grow(i + 1)
	}
	s.page(i / pageSize).objects[i%pageSize] = o
}

// grow makes the heap as large as size says.
func (s *state) grow(size int) {
	s.size = size
	for n := (size + pageSize - 1) / pageSize; len(s.heap) < n; {
		s.heap = append(s.heap, nil)
	}
}

// page returns a page that may be changed.
func (s *state) page(i int) *page {
	if s.own == nil {
		s.own = new(owner)
	}
	p := s.heap[i]
	if p == nil || p.own != s.own {
		c := &page{own: s.own}
		if p != nil {
			c.objects = p.objects
		}
		s.heap[i], p = c, c
	}
	return p
}

// objects goes through all objects of the heap.
func (s *state) objects(yield func(int, *object) bool) {
	for n, p := range s.heap {
		if p == nil {
			continue
		}
		for i := range p.objects {
			if o := p.objects[i]; o != nil && !yield(n*pageSize+i, o) {
				return
			}
		}
	}
}

// checked remembers what a check said about an expression that is read anew each time, d["k"].
type checked struct {
	text string
	mask Mask
}

func (s *state) clone() *state {
	if s == nil {
		return nil
	}
	made := &struct { // made at once
		state
		room [8]*Value
	}{}
	c := &made.state
	c.size, c.checked = s.size, s.checked[:len(s.checked):len(s.checked)]
	if n := len(s.vars); n <= len(made.room) {
		c.vars = made.room[:n:n]
	} else {
		c.vars = make([]*Value, n)
	}
	copy(c.vars, s.vars)
	if len(s.heap) > 0 {
		c.heap = append(make([]*page, 0, len(s.heap)), s.heap...)
		s.own = nil // both have them now
	}
	return c
}

// merge makes s hold for both ways and reports whether it had to change. Either may be nil; the result
// is what holds after both.
func merge(s, t *state) (_ *state, changed bool) {
	s, changed, _ = mergeTurn(s, t, nil)
	return s, changed
}

// mergeTurn is merge for what a turn of a loop has left. again says that something changed which the next turn looks at: a
// variable that is carried to it, all are where carried is nil; an object that was there before; or what was proved.
func mergeTurn(s, t *state, carried carrying) (_ *state, changed, again bool) {
	if t == nil || s == t {
		return s, false, false
	}
	if s == nil {
		return t, true, true
	}
	for i, v := range t.vars {
		if j := join(s.vars[i], v); j != s.vars[i] {
			s.vars[i], changed = j, true
			again = again || i >= len(carried) || carried[i]
		}
	}
	for n, p := range t.heap {
		if p == nil || n < len(s.heap) && s.heap[n] == p {
			continue
		}
		for k := range p.objects {
			i, o := n*pageSize+k, p.objects[k]
			if o == nil {
				continue
			}
			if i >= s.size {
				s.grow(t.size)
			}
			if have := s.object(i); have == nil {
				s.put(i, o)
				changed = true
			} else if j := joinObjects(have, o); j != have {
				s.put(i, j)
				changed, again = true, true
			}
		}
	}
	if len(s.checked) > 0 {
		kept := s.checked[:0:0]
		for _, c := range s.checked {
			for _, d := range t.checked {
				if c.text == d.text {
					kept = append(kept, checked{c.text, c.mask & d.mask})
					break
				}
			}
		}
		again = again || !slices.Equal(kept, s.checked)
		s.checked = kept
	}
	return s, changed, again
}

// A flag is a variable that says on which of two ways a run came here.
type flag struct {
	slot  int
	facts []fact
}

// flagsOf returns the variables that are true on one of two ways and false on the other, before they are merged: who looks
// at one later knows the way, and what was proved on it. ok = False; if check(url): ok = True; if not ok: abort().
func flagsOf(a, b *state) []flag {
	if a == nil || b == nil {
		return nil
	}
	var out []flag
	var onlyA, onlyB []fact
	compared := false
	for i, x := range a.vars {
		y := b.vars[i]
		if x == y || x == nil && y == nil {
			continue
		}
		xKnown, xIs := x.truth()
		yKnown, yIs := y.truth()
		if !xKnown && !yKnown || xKnown && yKnown && xIs == yIs {
			continue
		}
		if !compared {
			onlyA, onlyB, compared = provedOnly(a, b), provedOnly(b, a), true
		}
		var facts []fact
		// What one side's truth, or lack of it, says: that the run came that way, and what the value there says itself.
		say := func(v *Value, known, is bool, other bool, only []fact) {
			for _, truth := range []bool{true, false} {
				if other == truth || known && is != truth {
					continue // the other way may have left the same
				}
				for _, fa := range only {
					facts = append(facts, fa.when(truth, fa.then))
				}
				if !known {
					for _, fa := range v.form().facts {
						mask := fa.then
						if !truth {
							mask = fa.other
						}
						if mask != 0 && !fa.equal {
							facts = append(facts, fa.when(truth, mask))
						}
					}
				}
			}
		}
		if yKnown {
			say(orEmpty(x), xKnown, xIs, yIs, onlyA)
		}
		if xKnown {
			say(orEmpty(y), yKnown, yIs, xIs, onlyB)
		}
		if len(facts) > 0 {
			out = append(out, flag{i, facts})
		}
	}
	return out
}

// when is a fact that holds if the flag has this truth.
func (fa fact) when(truth bool, mask Mask) fact {
	fa.then, fa.other = mask, 0
	if !truth {
		fa.then, fa.other = 0, mask
	}
	return fa
}

// provedOnly returns the values that are harmless for more in a than in b; then says for what.
func provedOnly(a, b *state) []fact {
	var out []fact
	for i, x := range a.vars {
		y := b.vars[i]
		if x == nil || y == nil || x == y || x.first() != y.first() {
			continue
		}
		if mask := harmlessFor(x) &^ harmlessFor(y); mask != 0 {
			out = append(out, fact{value: x.first(), then: mask})
		}
	}
	return out
}

// harmlessFor returns the kinds that no data in v hurts.
func harmlessFor(v *Value) Mask {
	mask := All
	for _, t := range v.taint {
		mask &= t.clears
	}
	return mask
}

// joinObjects returns what is either a or b, and a itself when b adds nothing.
func joinObjects(a, b *object) *object {
	if a == b {
		return a
	}
	if a.placed() || b.placed() || a.exact && b.exact && len(a.elems) != len(b.elems) {
		if n := min(a.places(), b.places()); n > 0 && a.kind == b.kind {
			a, b = a.cut(n), b.cut(n)
		} else {
			a, b = a.loose(), b.loose()
		}
	}
	if a.ended != b.ended {
		a, b = a.unordered(), b.unordered()
	}
	c := a
	switch {
	case a.exact && b.exact && len(a.elems) == len(b.elems):
		c = a.joinElems(b.elems)
	case a.exact || b.exact && len(b.elems) > 0:
		c = a.loose()
		for _, v := range b.elems {
			if !c.some || join(c.rest, v) != c.rest {
				c = c.withRest(v)
			}
		}
	}
	for _, f := range b.fields {
		have, ok := c.field(f.key)
		if ok {
			if j := join(have, f.value); j != have {
				c = c.with(f.key, j)
			}
			continue
		}
		// On the other way the key is what it would be read as there.
		v := f.value
		if a.base != nil {
			v = join(v, nil)
		} else if a.open || a.some {
			v = join(v, a.rest)
		}
		c = c.with(f.key, v)
	}
	if b.some && (!c.some || join(c.rest, b.rest) != c.rest) {
		ended := c.ended
		c = c.withRest(b.rest)
		c.ended = ended
	}
	if b.open && !c.open || c.class == nil && b.class != nil || c.base == nil && b.base != nil {
		d := *c
		d.open = c.open || b.open
		if d.class == nil {
			d.class = b.class
		}
		if d.base == nil {
			d.base = b.base
		}
		c = &d
	}
	return c
}

// places counts the elements at the beginning of a sequence that are known one by one.
func (o *object) places() int {
	if o.exact {
		return min(len(o.elems), maxPlaced)
	}
	n := 0
	for n < maxPlaced {
		if _, ok := o.field(itemKey(intConst(int64(n)))); !ok {
			break
		}
		n++
	}
	return n
}

// cut returns o as a sequence of unknown length that is known by its first n elements.
func (o *object) cut(n int) *object {
	if !o.exact && len(o.fields) == n {
		return o
	}
	if o.exact {
		c := *o
		c.elems = o.elems[:n:n]
		d := c.grown(nil)
		d.rest, d.some = o.rest, o.some
		for _, v := range o.elems[n:] {
			d = d.withRest(v)
		}
		return d
	}
	c := *o
	c.fields = nil
	for i := range n {
		key := itemKey(intConst(int64(i)))
		v, _ := o.field(key)
		c.fields = append(c.fields, field{key, v})
	}
	for _, fl := range o.fields {
		if _, kept := c.field(fl.key); !kept {
			c = *c.withRest(fl.value)
		}
	}
	return &c
}

// joinElems joins the elements of an exact sequence one by one with as many others.
func (o *object) joinElems(others []*Value) *object {
	c := o
	for i, v := range o.elems {
		j := join(v, others[i])
		if j == v {
			continue
		}
		if c == o {
			d := *o
			d.elems = append([]*Value(nil), o.elems...)
			c = &d
		}
		c.elems[i] = j
	}
	return c
}

// get returns the object at l in this state; nil when nothing is known.
func (f *frame) get(s *state, l *loc) *object {
	if i, ok := f.indexOf(l, false); ok {
		if o := s.object(i); o != nil {
			return o
		}
	}
	if l.frozen != nil {
		return l.frozen
	}
	if l.origin != nil {
		return &object{kind: instanceObject, open: true, base: l.origin}
	}
	return nil
}

// set stores o at l.
func (f *frame) set(s *state, l *loc, o *object) {
	i, _ := f.indexOf(l, true)
	s.put(i, o)
}

func (f *frame) indexOf(l *loc, make_ bool) (int, bool) {
	if l.run == f.run {
		return int(l.index), true
	}
	if i, ok := f.foreign.get(l); ok {
		return i, true
	}
	if !make_ {
		return 0, false
	}
	i := f.nextIndex()
	f.foreign.add(l, int(i))
	return int(i), true
}

// nextIndex is the place of one more object in the heaps of the run.
func (f *frame) nextIndex() int32 {
	f.locCount++
	return int32(f.locCount - 1)
}

// newLoc is the identity of one more object of the run. Several are made at once.
func (f *frame) newLoc() *loc {
	if len(f.room) == 0 {
		f.room = make([]loc, min(2+f.locCount, 16))
	}
	l := &f.room[0]
	f.room = f.room[1:]
	l.index, l.run = f.nextIndex(), f.run
	return l
}

// change replaces what every object v may be. With one object the change is certain, with several
// each may be the one, so the old contents stay possible.
func (f *frame) change(s *state, v *Value, with func(*object) *object) {
	if v == nil {
		return
	}
	refs := v.refs
	if len(refs) == 0 && v.sym != nil {
		refs = []*loc{f.originLoc(v.sym)}
	}
	for _, l := range refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		n := with(o)
		if len(refs) > 1 || l.isOld() {
			n = joinObjects(o, n)
		}
		f.set(s, l, n)
	}
}

// isOld says that the loc stands for more than one object.
func (l *loc) isOld() bool { return l.old == l }

// alloc makes the object o at the place key and returns a reference to it. An object that the same
// place made before, in an earlier turn of a loop, becomes part of the place's old objects.
func (f *frame) alloc(s *state, key any, o *object) *Value {
	if f.inside != nil || f.turn != 0 {
		switch key.(type) {
		case fileKey, instanceKey: // the same wherever they are met
		default:
			key = insideMade{f.inside, f.turn, key}
		}
	}
	l := f.locs[key]
	if l == nil {
		l = f.newLoc()
		if f.locs == nil {
			f.locs = map[any]*loc{}
		}
		f.locs[key] = l
	} else if s.holds(l) {
		f.age(s, l)
	}
	f.set(s, l, o)
	return &Value{refs: l.alone()}
}

// A callKey is the place of the copy that a call makes of an object of the callee.
type callKey struct {
	at   syntax.Node
	l    *loc
	in   *inside
	turn int
}

// allocCopy is alloc for the copies that calls make, which are most objects.
func (f *frame) allocCopy(s *state, key callKey, o *object) *loc {
	l := f.copies.at(key)
	if l == nil {
		l = f.newLoc()
		f.copies.add(key, l)
	} else if s.holds(l) {
		f.age(s, l)
	}
	f.set(s, l, o)
	return l
}

// holds says that an object of the run's own place is known, so that the next one made there makes it an old one.
func (s *state) holds(l *loc) bool {
	return l != nil && s.object(int(l.index)) != nil
}

// age renames the newest object of l to the old ones, everywhere in s.
func (f *frame) age(s *state, l *loc) {
	if l.old == nil {
		l.old = f.newLoc()
		l.old.old = l.old
	}
	used := false
	rename := func(v *Value) *Value {
		if v == nil {
			return nil
		}
		for i, r := range v.refs {
			if r == l {
				used = true
				c := *v
				if len(v.refs) == 1 {
					c.refs = l.old.alone()
					return &c
				}
				c.refs = append(make([]*loc, 0, len(v.refs)), v.refs[:i]...)
				c.refs = addRefs(addRefs(c.refs, l.old.alone()), v.refs[i+1:])
				return &c
			}
		}
		return v
	}
	for i, v := range s.vars {
		s.vars[i] = rename(v)
	}
	bit := l.bit()
	for i, o := range s.objects {
		if o.refers()&bit != 0 {
			if r := o.renamed(rename); r != o {
				s.put(i, r)
			}
		}
	}
	f.steps += s.size / heapPerStep
	if used {
		o := s.object(int(l.index))
		if have := f.get(s, l.old); have != nil {
			o = joinObjects(have, o)
		}
		f.set(s, l.old, o)
	}
	s.put(int(l.index), nil)
}

// heapPerStep is how many objects are looked through in the time of a step.
const heapPerStep = 64

func (l *loc) bit() uint64 { return 1 << (uint(l.index) % 64) }

// refers says which objects o may refer to.
func (o *object) refers() uint64 {
	if o.held == o {
		return o.holds
	}
	var bits uint64
	of := func(v *Value) {
		if v != nil {
			for _, l := range v.refs {
				bits |= l.bit()
			}
		}
	}
	for _, v := range o.elems {
		of(v)
	}
	for i := range o.fields {
		of(o.fields[i].value)
	}
	of(o.rest)
	o.holds, o.held = bits, o
	return bits
}

// renamed returns o with every value in it renamed, and o itself when none was.
func (o *object) renamed(rename func(*Value) *Value) *object {
	c := o
	own := func() {
		if c == o {
			d := *o
			c = &d
		}
	}
	elems := o.elems
	for i, v := range o.elems {
		if r := rename(v); r != v {
			if own(); &elems[0] == &o.elems[0] {
				elems = append([]*Value(nil), o.elems...)
				c.elems = elems
			}
			elems[i] = r
		}
	}
	fields := o.fields
	for i := range o.fields {
		if r := rename(o.fields[i].value); r != o.fields[i].value {
			if own(); &fields[0] == &o.fields[0] {
				fields = append([]field(nil), o.fields...)
				c.fields = fields
			}
			fields[i].value = r
		}
	}
	if r := rename(o.rest); r != o.rest {
		own()
		c.rest = r
	}
	return c
}

// originLoc is where the stores into an unknown thing are kept.
func (f *frame) originLoc(o *Origin) *loc {
	if l := f.originLocs.at(o); l != nil {
		return l
	}
	l := f.newLoc()
	l.origin = o
	f.originLocs.add(o, l)
	return l
}

// learn applies the facts of a condition that turned out as truth says.
func (f *frame) learn(s *state, v *Value, truth bool) {
	if v == nil || s == nil {
		return
	}
	for _, fa := range v.form().facts {
		if fa.equal {
			continue
		}
		mask := fa.then
		if !truth {
			mask = fa.other
		}
		f.prove(s, fa.value, fa.text, mask)
	}
}

// prove makes value, wherever it is held, harmless for the kinds of mask.
func (f *frame) prove(s *state, value *Value, text string, mask Mask) {
	if mask == 0 || value == nil {
		return
	}
	if f.e.watch != nil {
		f.e.watch.proved(f, mask)
	}
	if text != "" {
		s.checked = append(s.checked[:len(s.checked):len(s.checked)], checked{text, mask})
	}
	if value.form().of != nil && mask&All != All {
		f.prove(s, value.form().of, "", mask)
	}
	for _, fa := range value.form().facts {
		// A host that is no danger makes its URL none.
		if fa.equal && fa.with == nil && fa.value != value {
			f.prove(s, fa.value, fa.text, mask&fa.then&f.e.model.hostBits())
		}
	}
	if len(value.refs) == 1 {
		f.proveElements(s, value.refs[0], mask)
	}
	if len(value.taint) == 0 {
		return
	}
	value = value.first()
	for i, have := range s.vars {
		switch {
		case have == nil:
		case have.first() == value:
			s.vars[i] = have.proven(mask)
		case mask&(NoDots|Relative) != 0 && len(have.refs) == 1 && isPartsOf(have, value):
			f.proveElements(s, have.refs[0], mask&(NoDots|Relative))
		}
	}
	f.proveMade(s, value, mask)
	for i, o := range s.objects {
		for _, e := range o.fields {
			if e.value != nil && e.value.first() == value {
				s.put(i, o.with(e.key, e.value.proven(mask)))
				break
			}
		}
		for j, e := range o.elems {
			if e != nil && e.first() == value {
				c := *s.object(i)
				c.elems = append([]*Value(nil), c.elems...)
				c.elems[j] = e.proven(mask)
				s.put(i, &c)
				break
			}
		}
	}
}

// proveElements makes what a collection holds harmless for the kinds of mask.
func (f *frame) proveElements(s *state, l *loc, mask Mask) {
	o := f.get(s, l)
	if o == nil || o.class != nil || o.kind == dictObject || o.kind == instanceObject {
		return
	}
	c := *o
	c.elems = make([]*Value, len(o.elems))
	for i, e := range o.elems {
		c.elems[i] = e.proven(mask)
	}
	if len(o.fields) > 0 { // the first or the last of many
		c.fields = slices.Clone(o.fields)
		for i := range c.fields {
			c.fields[i].value = c.fields[i].value.proven(mask)
		}
	}
	c.rest = o.rest.proven(mask)
	f.set(s, l, &c)
	for _, e := range o.elems { // variables may hold them too
		if e != nil && len(e.taint) > 0 {
			f.prove(s, e, "", mask)
		}
	}
}

// about says whether v is x or another form of it.
func (v *Value) about(x *Value) bool {
	for ; v != nil; v = v.form().of {
		if v.first() == x.first() {
			return true
		}
	}
	return false
}

// known applies an earlier check of the same expression text.
func (s *state) known(text string, v *Value) *Value {
	for _, c := range s.checked {
		if c.text == text {
			v = v.clearing(c.mask)
		}
	}
	return v
}

// forget drops what checks said about expressions that begin with name, which is being assigned.
func (s *state) forget(name string) {
	if len(s.checked) == 0 {
		return
	}
	kept := s.checked[:0:0]
	for _, c := range s.checked {
		if !strings.HasPrefix(c.text, name) || len(c.text) > len(name) && isNameByte(c.text[len(name)]) {
			kept = append(kept, c)
		}
	}
	s.checked = kept
}

func isNameByte(b byte) bool {
	return b == '_' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80
}
