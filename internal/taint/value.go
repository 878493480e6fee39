package taint

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A Value is what an expression may be at one point of a run: which constants, which objects, which
// callables, and which untrusted data it carries. Values are immutable and shared; the nil Value is
// "anything, carrying nothing". Two expressions with the same pointer hold the same thing, which is
// how a check of one is known to be a check of the other.
type Value struct {
	taint  []Taint // sorted by origin
	consts []Const // the constants it may be, at most maxConsts
	refs   []*loc  // the objects it may be
	funcs  []*callable
	typ    string  // library class of which it is an instance
	sym    *Origin // it is exactly this unknown thing: a parameter, a field of it
	more   *form   // what few values have; nil for nothing
	was    *Value  // the same thing before anything was proved of it
	open   bool    // it may be something else besides
}

// A form is what is known of few values: texts that are not constant, paths, results of comparisons. It is kept apart,
// since there are millions of values. Like values, forms are shared and do not change.
type form struct {
	head  string // constant beginning of a text that is not constant itself
	end   string // constant end of such a text
	facts []fact // what is known of other values once this one is true or false
	lacks string // characters that do not stand in such a text
	of    *Value // the same thing in another form: the path that was normalised, the text of a path
	made  *Value // the one piece of such a text that somebody chose
	past  bool   // an empty line stands somewhere in such a text: what follows is behind its headers
	line  bool   // its last line is an unfinished one of a message's head: "Name: " stands in it
	norm  bool   // a path that was normalised
	group *group // of routes that it is

	pattern string // of a match that it is
}

var formless form

// form is to be read only.
func (v *Value) form() *form {
	if v == nil || v.more == nil {
		return &formless
	}
	return v.more
}

// change gives a value that nobody else knows yet a form of its own, to be filled.
func (v *Value) change() *form {
	own := *v.form()
	v.more = &own
	return v.more
}

// setFacts gives a value that nobody else knows yet other facts.
func (v *Value) setFacts(facts []fact) {
	if len(facts) > 0 || len(v.form().facts) > 0 {
		v.change().facts = facts
	}
}

const (
	maxConsts  = 8
	maxTaints  = 24
	maxRefs    = 12
	maxFuncs   = 12
	maxPath    = 3   // steps of an access path
	maxFields  = 400 // fields and keys of one object
	maxElems   = 64  // elements that a sequence is known by, one by one
	maxTextLen = 4096
)

// A Const is a constant of a type that compares by value. Text is the text of a str or bytes.
type Const struct {
	kind syntax.ConstantKind
	text string
	num  int64
	real float64
}

func textConst(s string) Const { return Const{kind: syntax.Str, text: s} }
func intConst(n int64) Const   { return Const{kind: syntax.Int, num: n} }
func boolConst(b bool) Const {
	if b {
		return Const{kind: syntax.True}
	}
	return Const{kind: syntax.False}
}

var (
	noneValue  = &Value{consts: []Const{{kind: syntax.None}}}
	trueValue  = &Value{consts: []Const{{kind: syntax.True}}}
	falseValue = &Value{consts: []Const{{kind: syntax.False}}}
)

func constValue(c Const) *Value {
	switch c.kind {
	case syntax.None:
		return noneValue
	case syntax.True:
		return trueValue
	case syntax.False:
		return falseValue
	}
	both := &struct { // made at once
		Value
		only [1]Const
	}{only: [1]Const{c}}
	both.consts = both.only[:]
	return &both.Value
}

func constsValue(cs []Const) *Value {
	if len(cs) == 0 || len(cs) > maxConsts {
		return nil
	}
	return &Value{consts: cs}
}

// truth is what bool() of a constant says.
func (c Const) truth() bool {
	switch c.kind {
	case syntax.None, syntax.False:
		return false
	case syntax.Int:
		return c.num != 0
	case syntax.Float:
		return c.real != 0
	case syntax.Str, syntax.Bytes:
		return c.text != ""
	}
	return true
}

// number returns an int or bool constant as an int.
func (c Const) number() (int64, bool) {
	switch c.kind {
	case syntax.Int:
		return c.num, true
	case syntax.True:
		return 1, true
	case syntax.False:
		return 0, true
	}
	return 0, false
}

// only returns the constants of a value that can be nothing else.
func (v *Value) only() []Const {
	if v == nil || v.open || len(v.consts) == 0 || len(v.refs) > 0 || len(v.funcs) > 0 || len(v.taint) > 0 {
		return nil
	}
	return v.consts
}

// constant returns the one constant a value is.
func (v *Value) constant() (Const, bool) {
	if cs := v.only(); len(cs) == 1 {
		return cs[0], true
	}
	return Const{}, false
}

// text returns the one text a value is.
func (v *Value) text() (string, bool) {
	c, ok := v.constant()
	return c.text, ok && (c.kind == syntax.Str || c.kind == syntax.Bytes)
}

// class returns the library class of the value, looking through None.
func (v *Value) class() string {
	if v == nil {
		return ""
	}
	return v.typ
}

// taints returns the untrusted data the value itself carries, not what is inside its objects.
func (v *Value) taints() []Taint {
	if v == nil {
		return nil
	}
	return v.taint
}

// A Taint is untrusted data from one origin.
type Taint struct {
	from   *Origin
	clears Mask // kinds it is harmless for by now
	via    *hop
	weak   bool // something was assumed on the way: an unknown call
	anew   bool // it was decoded since: what it was harmless for before does not count
	member bool // the name of something inside an archive
	opened bool // what a file holds whose name it was; harmless but where it is turned into objects
}

// Facets are upper bits of a Mask: half of what makes a value harmless.
const (
	NormalPath Mask = 1 << 63 // a path without . and .. and links left in it
	NoDots     Mask = 1 << 62 // no ".." inside
	Relative   Mask = 1 << 61 // does not begin with a separator
	Bare       Mask = 1 << 55 // begins with neither a slash nor a backslash
	NoQuote    Mask = 1 << 56 // holds no single quote
	NoDouble   Mask = 1 << 54 // holds no double quote
	Doubled    Mask = 1 << 53 // double quotes or backticks in it are doubled: between such it is one SQL name
	Within     Mask = 1 << 57 // below a folder, if it is a normalised path
	NoHost     Mask = 1 << 59 // a URL that was seen to name no host
	NoScheme   Mask = 1 << 58 // a URL that was seen to name no scheme
	Vetted     Mask = 1 << 60 // not harmless for that: a check of the program's own, by its name, let it pass
)

// A hop is a stop on the way of data; the chain runs backwards.
type hop struct {
	prev  *hop
	inner *hop // the way through a called function, between prev and this
	place source.Place
	says  string
}

// An Origin is where data comes from: a source in the program, or, inside a function that is solved
// for any caller, a part of one of its inputs.
type Origin struct {
	id int

	*entered // set for real origins

	unit  *unit // for inputs: whose
	input int   // index into unit.inputs
	root  *Origin
	of    *Origin  // the thing that it is a part of
	path  []string // below the input; "x" attribute, "[k]" item, "[]" any item

	global *global // for module variables and fields of classes that other functions may change

	first *Origin  // the parts of it that were asked for, the last one first
	next  *Origin  // the other parts of the same thing
	whole [1]Taint // this origin alone
	sym   *Value   // its symValue, where each reading gives the same thing
}

// entered says where data of a real origin enters.
type entered struct {
	source *Source
	node   syntax.Node
	place  source.Place
	label  string // stable name for baselines: "flask.request.args"
}

// alone is data from o alone, to which nothing has happened. Values share the list, which is never changed.
func (o *Origin) alone() []Taint { return o.whole[:] }

// child is the part of o that a step leads to, if it was asked for before. Most things have few parts that matter, and the
// last one that was asked for is mostly the next as well, so it comes first.
func (o *Origin) child(step string) *Origin {
	for at := &o.first; *at != nil; at = &(*at).next {
		if c := *at; c.path[len(c.path)-1] == step {
			if at != &o.first {
				*at = c.next
				c.next, o.first = o.first, c
			}
			return c
		}
	}
	return nil
}

func (o *Origin) real() bool { return o.entered != nil }

// Place is where the data of a source enters.
func (o *Origin) Place() source.Place { return o.place }

// A fact says which value is harmless for what once a condition is known.
type fact struct {
	value *Value // identity
	text  string // source text of the expression, for things that are read anew each time
	then  Mask   // if true
	other Mask   // if false
	equal bool   // holds when the value is compared equal to something harmless, not when it is true
	with  *Value // with equal: only being equal to this says so
	alike bool   // with equal: only equality says so, not containing something or ending with it
}

// An object is what a reference points to. Objects are immutable; a change makes a new one.
type object struct {
	kind   objectKind
	exact  bool     // elems are all there are, in order
	some   bool     // rest is in use
	open   bool     // may hold more than is known
	dashed bool     // words for a program, with a "--" in front of those whose place is not known
	sure   bool     // class is the instance's own class, not one above it
	ended  uint8    // how many elements were put behind what is not known, and nothing else; rest holds them too
	elems  []*Value // of a sequence
	fields []field  // attributes or constant keys, in order of first store
	rest   *Value   // everything else that was put in
	class  *class   // of instances of the project's classes
	base   *Origin  // what is not listed is a part of this

	holds uint64  // which objects its values refer to, a bit for 64 of them each
	held  *object // itself, once holds was found: a copy that is being changed has not found its own
}

type objectKind uint8

const (
	listObject objectKind = iota
	tupleObject
	setObject
	dictObject
	instanceObject
	iteratorObject
	fileObject // rest is what was written to it
)

type field struct {
	key   string // "x" for an attribute, "[k]" for an item
	value *Value
}

func (o *object) field(key string) (*Value, bool) {
	for i := range o.fields {
		if o.fields[i].key == key {
			return o.fields[i].value, true
		}
	}
	return nil, false
}

// holdsKey says that a dict has an item under each constant that key may be.
func (o *object) holdsKey(key *Value) bool {
	cs := key.only()
	for _, c := range cs {
		if _, ok := o.field(itemKey(c)); !ok {
			return false
		}
	}
	return len(cs) > 0
}

// with returns a copy of o in which key holds v.
func (o *object) with(key string, v *Value) *object {
	c := *o
	for i := range o.fields {
		if o.fields[i].key == key {
			c.fields = append([]field(nil), o.fields...)
			c.fields[i].value = v
			return &c
		}
	}
	if len(o.fields) >= maxFields || key == "" { // setattr takes any text for a name
		return o.withRest(v)
	}
	n := len(o.fields)
	if n < cap(o.fields) && o.fields[:n+1][n].key != "" {
		c.fields = o.fields[:n:n] // another object that was made of o has its next field there
	}
	c.fields = append(c.fields, field{key, v})
	return &c
}

// withRest returns a copy of o that may also hold v somewhere.
func (o *object) withRest(v *Value) *object {
	c := *o
	c.ended = 0
	if c.some {
		c.rest = join(c.rest, v)
	} else {
		c.rest, c.some = v, true
	}
	return &c
}

// maxPlaced is how many elements at the beginning of a sequence of unknown length are known one by one.
const maxPlaced = 16

// endedBy returns an unknown list with v behind its last element. Who knows the list learns the order.
func (o *object) endedBy(v *Value) *object {
	n := o.ended
	if o.some && n == 0 || n >= maxPlaced {
		return o.loose().withRest(v)
	}
	c := o.withRest(v).with(endKey(int(n)), v)
	c.ended = n + 1
	return c
}

// unordered forgets how many elements were put behind an unknown list.
func (o *object) unordered() *object {
	if o.ended == 0 {
		return o
	}
	c := *o
	c.ended = 0
	c.fields = nil
	for _, fl := range o.fields {
		if fl.key[0] != '+' {
			c.fields = append(c.fields, fl)
		}
	}
	return &c
}

// endKey is the field that holds the nth element put behind an unknown list.
func endKey(n int) string { return "+" + itoa(int64(n)) }

// appended returns o with v as its last element.
func (o *object) appended(v *Value) *object {
	switch {
	case o.exact && len(o.elems) < maxElems:
		c := *o
		c.elems = append(o.elems[:len(o.elems):len(o.elems)], v)
		return &c
	case o.base != nil && o.kind == instanceObject && o.class == nil:
		return o.endedBy(v)
	}
	return o.grown(v)
}

// grown returns o with any number of v behind what it holds: the elements it began with keep their places.
func (o *object) grown(v *Value) *object {
	if !o.exact {
		return o.withRest(v)
	}
	c := *o
	c.exact, c.elems = false, nil
	for i, e := range o.elems {
		if text, ok := e.text(); ok && text == "--" {
			c.dashed = true
		}
		if i < maxPlaced {
			c.fields = append(c.fields[:len(c.fields):len(c.fields)], field{itemKey(intConst(int64(i))), e})
		} else {
			c = *c.withRest(e)
		}
	}
	return c.withRest(v)
}

// loose returns o as a sequence whose order is no longer known.
func (o *object) loose() *object {
	if !o.exact {
		if o.kind == dictObject || len(o.fields) == 0 || !o.placed() {
			return o
		}
		c := *o
		c.fields = nil
		for _, fl := range o.fields {
			if strings.HasPrefix(fl.key, "[#") {
				c = *c.withRest(fl.value)
			} else {
				c.fields = append(c.fields, fl)
			}
		}
		return &c
	}
	c := *o
	c.exact, c.elems = false, nil
	for _, v := range o.elems {
		if text, ok := v.text(); ok && text == "--" {
			c.dashed = true
		}
		c = *c.withRest(v)
	}
	return &c
}

// placed says that elements at the beginning of a sequence of unknown length are known.
func (o *object) placed() bool {
	for i := range o.fields {
		if strings.HasPrefix(o.fields[i].key, "[#") {
			return o.kind != dictObject && o.kind != instanceObject
		}
	}
	return false
}

// A loc is the identity of an object: the place that makes it. Objects of other runs are frozen.
type loc struct {
	index  int32 // in the heap of the run that made it
	run    int32 // the number of that run, 0 when frozen
	frozen *object
	old    *loc // stands for all but the newest object made at the same place
	origin *Origin
	passed *Origin // the part of an input that it is, as a caller knows it
	shared bool    // of a module or an input: not copied for each call
	closed closing // whether it depends on who calls, once that was asked
	only   [1]*loc // itself
}

// A closing says whether an object that outlived its run depends on what callers pass.
type closing uint8

const (
	unknownClosed closing = iota
	closed
	notClosed
)

// alone lists l alone. Values share the list, which is never changed.
func (l *loc) alone() []*loc {
	l.only[0] = l
	return l.only[:]
}

func sameConsts(a, b []Const) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// join returns what is either a or b. It returns a itself when b adds nothing.
func join(a, b *Value) *Value {
	if a == b {
		return a
	}
	if a == nil {
		if b.open && len(b.taint) == 0 && len(b.refs) == 0 && len(b.funcs) == 0 && b.typ == "" && b.form().group == nil {
			return nil
		}
		if b.open && b.form().head == "" && b.form().lacks == "" && b.sym == nil && b.form().facts == nil && b.form().of == nil {
			return b
		}
		c := *b
		c.open, c.sym = true, nil
		if fm := c.form(); fm.head != "" || fm.lacks != "" || fm.facts != nil || fm.of != nil {
			fm = c.change()
			fm.head, fm.lacks, fm.facts, fm.of = "", "", nil, nil
		}
		if len(c.taint) == 0 && len(c.refs) == 0 && len(c.funcs) == 0 && c.typ == "" && c.form().group == nil {
			return nil
		}
		c.consts = nil
		return &c
	}
	if b == nil {
		if a.open && a.form().head == "" && a.form().lacks == "" && a.sym == nil && a.form().facts == nil && a.form().of == nil {
			return a
		}
		return join(nil, a)
	}
	c := *a
	changed := false
	if t, grew := joinTaints(a.taint, b.taint); grew {
		c.taint, changed = t, true
	}
	if r, grew := joinRefs(a.refs, b.refs); grew {
		c.refs, changed = r, true
	}
	if f, grew := joinFuncs(a.funcs, b.funcs); grew {
		c.funcs, changed = f, true
	}
	if b.open && !a.open {
		c.open, changed = true, true
	}
	if !c.open {
		if cs, grew := joinConsts(a.consts, b.consts); grew {
			c.consts, changed = cs, true
			c.open = len(cs) > maxConsts
		}
	}
	if c.open {
		c.consts = nil
	}
	if a.typ != b.typ && a.typ == "" {
		c.typ, changed = b.typ, true
	}
	if h := commonHead(a, b); h != a.form().head && a.form().head != "" || h != "" && len(a.consts) > 0 && len(c.consts) == 0 && h != c.form().head {
		c.change().head, changed = h, true
	}
	if a.sym != b.sym && a.sym != nil {
		c.sym, changed = nil, true
	}
	if a.form().of != b.form().of {
		if of := sharedForm(a, b); of != a.form().of {
			c.change().of, changed = of, true
		}
	}
	if a.form().norm && !b.form().norm {
		c.change().norm, changed = false, true
	}
	if end := commonEnd(a, b); end != a.form().end && (a.form().end != "" || len(a.consts) > 0 && len(c.consts) == 0) {
		c.change().end, changed = end, true
	}
	if lacks := a.form().lacks; lacks != "" && lacks != b.form().lacks {
		c.change().lacks, changed = "", true
	}
	if pattern := a.form().pattern; pattern != "" && pattern != b.form().pattern {
		c.change().pattern, changed = "", true
	}
	if a.form().past && !b.form().past {
		c.change().past, changed = false, true
	}
	if b.form().line && !a.form().line {
		c.change().line, changed = true, true
	}
	if len(a.form().facts)+len(b.form().facts) > 0 && !sameFacts(a.form().facts, b.form().facts) {
		if facts := eitherFacts(a, b); !sameFacts(a.form().facts, facts) {
			c.setFacts(facts)
			changed = true
		}
	}
	if g := joinGroups(a.form().group, b.form().group); g != a.form().group {
		c.change().group, changed = g, true
	}
	if !changed {
		return a
	}
	c.was = nil
	if a.first() == b.first() {
		c.was = a.first()
	}
	out := c // made here, so that a join that changes nothing makes nothing
	return &out
}

func sameFacts(a, b []fact) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// opening returns the constant beginning of a value's text.
func (v *Value) opening() string {
	if v == nil {
		return ""
	}
	if v.form().head != "" {
		return v.form().head
	}
	if cs := v.only(); cs != nil {
		head := cs[0].text
		for _, c := range cs[1:] {
			head = commonPrefix(head, c.text)
		}
		return head
	}
	return ""
}

// closing returns the constant end of a value's text.
func (v *Value) closing() string {
	if v == nil || v.form().end != "" {
		return orEmpty(v).form().end
	}
	end := ""
	for i, c := range v.only() {
		if end = lastBytes(c.text); i > 0 {
			return ""
		}
	}
	return end
}

// maxEnd is how much of the end of a text is kept.
const maxEnd = 48

func lastBytes(text string) string { return text[max(0, len(text)-maxEnd):] }

func commonEnd(a, b *Value) string {
	x, y := a.closing(), b.closing()
	n := 0
	for n < len(x) && n < len(y) && x[len(x)-1-n] == y[len(y)-1-n] {
		n++
	}
	return x[len(x)-n:]
}

func commonHead(a, b *Value) string { return commonPrefix(a.opening(), b.opening()) }

func commonPrefix(a, b string) string {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return a[:i]
		}
	}
	return a[:n]
}

func joinConsts(a, b []Const) ([]Const, bool) {
	out, grew := a, false
next:
	for _, c := range b {
		for _, have := range a {
			if have == c {
				continue next
			}
		}
		if !grew {
			out = append([]Const(nil), a...)
			grew = true
		}
		out = append(out, c)
	}
	return out, grew
}

func joinRefs(a, b []*loc) ([]*loc, bool) {
	if len(a) == 0 && len(b) == 1 {
		return b[:1:1], true
	}
	out, grew := a, false
next:
	for _, r := range b {
		for _, have := range out {
			if have == r {
				continue next
			}
		}
		if len(out) >= maxRefs {
			break
		}
		if !grew {
			out = append(make([]*loc, 0, len(a)+len(b)), a...)
			grew = true
		}
		out = append(out, r)
	}
	return out, grew
}

// addRefs is joinRefs for a list that nobody else has: what is new is put into it.
func addRefs(list, more []*loc) []*loc {
	for _, r := range more {
		if len(list) < maxRefs && !slices.Contains(list, r) {
			list = append(list, r)
		}
	}
	return list
}

func joinFuncs(a, b []*callable) ([]*callable, bool) {
	out, grew := a, false
next:
	for _, f := range b {
		for _, have := range out {
			if have.same(f) {
				continue next
			}
		}
		if len(out) >= maxFuncs {
			break
		}
		if !grew {
			out = append(make([]*callable, 0, len(a)+len(b)), a...)
			grew = true
		}
		out = append(out, f)
	}
	return out, grew
}

// asMembers is data that names something inside an archive.
func asMembers(taints []Taint) []Taint {
	out := slices.Clone(taints)
	for i := range out {
		out[i].member = true
	}
	return out
}

// joinTaints merges two sorted lists. What one origin is harmless for is what it is on both ways.
func joinTaints(a, b []Taint) ([]Taint, bool) {
	if len(b) == 0 {
		return a, false
	}
	if len(a) == 0 {
		return b, true
	}
	if &a[0] == &b[0] && len(a) == len(b) {
		return a, false
	}
	if !addsTaints(a, b) {
		return a, false
	}
	size := len(a) + len(b)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch x, y := a[i].from.id, b[j].from.id; {
		case x < y:
			i++
		case y < x:
			j++
		default:
			size, i, j = size-1, i+1, j+1
		}
	}
	return mergeTaints(make([]Taint, 0, size), a, b), true
}

// addsTaints says whether b, joined with a, makes more of it.
func addsTaints(a, b []Taint) bool {
	for i, j := 0, 0; j < len(b); {
		switch {
		case i < len(a) && a[i].from.id < b[j].from.id:
			i++
		case i < len(a) && a[i].from == b[j].from:
			if a[i].clears&^b[j].clears != 0 || b[j].anew && !a[i].anew || a[i].member && !b[j].member || a[i].opened && !b[j].opened {
				return true
			}
			i, j = i+1, j+1
		default:
			return true
		}
	}
	return false
}

// mergeTaints puts both lists behind out, which is empty.
func mergeTaints(out, a, b []Taint) []Taint {
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case j == len(b) || i < len(a) && a[i].from.id < b[j].from.id:
			out = append(out, a[i])
			i++
		case i == len(a) || b[j].from.id < a[i].from.id:
			out = append(out, b[j])
			j++
		default:
			t := a[i]
			if bits.OnesCount64(uint64(b[j].clears)) < bits.OnesCount64(uint64(t.clears)) {
				t.via = b[j].via // the way on which it stays dangerous is the one to show
			}
			t.anew = t.anew || b[j].anew
			t.clears &= b[j].clears
			t.member = t.member && b[j].member
			t.opened = t.opened && b[j].opened
			t.weak = t.weak && b[j].weak
			out = append(out, t)
			i, j = i+1, j+1
		}
	}
	if len(out) > maxTaints {
		out = out[:maxTaints]
	}
	return out
}

// first is the value before anything was proved of it, by which it is recognised.
func (v *Value) first() *Value {
	if v != nil && v.was != nil {
		return v.was
	}
	return v
}

// apart is a value of its own with what v holds: two elements of a list are not the same thing, so that what is proved of
// one says nothing of the other.
func (v *Value) apart() *Value {
	if v == nil || len(v.taint) == 0 {
		return v
	}
	c := *v
	c.was = nil
	return &c
}

// proven is v once it was seen to be harmless for the kinds of mask.
func (v *Value) proven(mask Mask) *Value {
	w := v.clearing(mask)
	if w != v {
		w.was = v.first()
	}
	return w
}

// clearing returns v harmless for the kinds of mask, itself and in name; objects keep what they hold.
func (v *Value) clearing(mask Mask) *Value {
	if v == nil || mask == 0 || len(v.taint) == 0 {
		return v
	}
	c := *v
	c.taint = cleared(v.taint, mask)
	c.sym = nil
	return &c
}

func cleared(taints []Taint, mask Mask) []Taint {
	if mask&All == All {
		// A value that can hurt in no way is still of interest for what it is (a number), but not as data.
		return predictableOnly(taints)
	}
	changed := false
	for i := range taints {
		if taints[i].clears&mask != mask {
			changed = true
			break
		}
	}
	if !changed {
		return taints
	}
	out := append([]Taint(nil), taints...)
	for i := range out {
		out[i].clears |= mask
	}
	return out
}

// tainted returns a value that is nothing known but carries taints.
func tainted(taints []Taint) *Value {
	if len(taints) == 0 {
		return nil
	}
	return &Value{taint: taints, open: true}
}

// carrying returns v with further taints.
func (v *Value) carrying(taints []Taint) *Value {
	if len(taints) == 0 {
		return v
	}
	if v == nil {
		return tainted(taints)
	}
	t, grew := joinTaints(v.taint, taints)
	if !grew {
		return v
	}
	c := *v
	c.taint, c.sym, c.was = t, nil, nil
	if len(c.consts) > 0 {
		c.consts, c.open = nil, true
	}
	return &c
}

// marked returns taints with one more stop on their way.
func marked(taints []Taint, place source.Place, says string) []Taint {
	if len(taints) == 0 {
		return nil
	}
	out := append([]Taint(nil), taints...)
	for i := range out {
		if h := out[i].via; h != nil && h.place == place && h.says == says {
			continue
		}
		out[i].via = &hop{prev: out[i].via, place: place, says: says}
	}
	return out
}

func itemKey(c Const) string {
	switch c.kind {
	case syntax.Str, syntax.Bytes:
		return "[" + c.text + "]"
	case syntax.Int:
		return "[#" + itoa(c.num) + "]"
	case syntax.True:
		return "[#1]"
	case syntax.False:
		return "[#0]"
	case syntax.None:
		return "[None]"
	}
	if c.kind == memberConst {
		return "[\x00" + c.text + "]"
	}
	return "[?" + c.text + "]"
}

func itoa(n int64) string {
	var b [20]byte
	i := len(b)
	neg := n < 0
	u := uint64(n)
	if neg {
		u = -u
	}
	for {
		i--
		b[i] = byte('0' + u%10)
		if u /= 10; u == 0 {
			break
		}
	}
	if neg {
		i--
		b[i] = '-'
	}
	return string(b[i:])
}
