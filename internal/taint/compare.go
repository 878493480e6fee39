package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file evaluates comparisons: those that constants decide, and what the others prove about their sides.

func (f *frame) compare(s *state, e *syntax.Compare) *Value {
	left := f.eval(s, e.Left)
	leftExpr := e.Left
	var facts []fact
	result, decided := true, true
	var hint []Taint
	for i, op := range e.Ops {
		if op == syntax.In || op == syntax.NotIn {
			f.member, _ = e.Comparators[i].(*syntax.Call)
		}
		right := f.eval(s, e.Comparators[i])
		f.member = nil
		if op == syntax.In || op == syntax.NotIn {
			if v, ok := f.asksMember(s, right, left, e); ok && len(e.Ops) == 1 {
				if op == syntax.NotIn {
					return f.not(s, v, e)
				}
				return v
			}
		}
		known, is := f.compareOne(s, op, left, right)
		if known && !is {
			return falseValue
		}
		if !known {
			decided = false
			f.depends(left)
			f.depends(right)
			if h := f.hints(left); h != nil {
				hint, _ = joinTaints(hint, h)
			}
			if h := f.hints(right); h != nil {
				hint, _ = joinTaints(hint, h)
			}
			facts = append(facts, f.comparisonFacts(s, op, left, right, leftExpr, e.Comparators[i])...)
		}
		left, leftExpr = right, e.Comparators[i]
	}
	if decided {
		return constValue(boolConst(result))
	}
	if len(e.Ops) > 1 {
		for i := range facts {
			facts[i].other = 0
		}
	}
	return boolValue(facts, hint)
}

// asksMember evaluates "v in container" where the container's class says itself what is in it.
func (f *frame) asksMember(s *state, container, v *Value, at syntax.Node) (*Value, bool) {
	if container == nil || len(container.refs) != 1 || container.open {
		return nil, false
	}
	o := f.get(s, container.refs[0])
	if o == nil || o.class == nil {
		return nil, false
	}
	m, owner := o.class.lookup("__contains__")
	if owner == nil || m == nil {
		return nil, false
	}
	return f.callValue(s, f.bind(s, m, container, owner), &arguments{pos: []*Value{v}}, at), true
}

// compareOne decides a comparison of known things.
func (f *frame) compareOne(s *state, op syntax.CompareOperator, a, b *Value) (known, is bool) {
	if op == syntax.In || op == syntax.NotIn {
		known, is = f.contains(s, a, b)
		return known, is == (op == syntax.In)
	}
	as, bs := a.only(), b.only()
	if as == nil || bs == nil {
		if (op == syntax.Is || op == syntax.IsNot || op == syntax.Eq || op == syntax.NotEq) && (isNone(a) && isObject(b) || isNone(b) && isObject(a)) {
			return true, op == syntax.IsNot || op == syntax.NotEq
		}
		return f.compareObjects(s, op, a, b)
	}
	first := true
	for _, x := range as {
		for _, y := range bs {
			r, ok := compareConsts(op, x, y)
			if !ok || !first && r != is {
				return false, false
			}
			is, first = r, false
		}
	}
	return true, is
}

// compareObjects decides a comparison of lists of constants, or of classes.
func (f *frame) compareObjects(s *state, op syntax.CompareOperator, a, b *Value) (known, is bool) {
	if a == nil || b == nil || a.open || b.open || len(a.consts)+len(b.consts) > 0 {
		return false, false
	}
	same := op == syntax.Is || op == syntax.Eq
	if len(a.funcs) == 1 && len(b.funcs) == 1 && len(a.refs)+len(b.refs) == 0 && (same || op == syntax.IsNot || op == syntax.NotEq) {
		x, y := a.funcs[0], b.funcs[0]
		switch {
		case x.kind == classCallable && y.kind == classCallable:
			return true, (x.class == y.class) == same
		case x.kind == libraryCallable && y.kind == libraryCallable && strings.HasPrefix(x.name, "builtins.") && strings.HasPrefix(y.name, "builtins."):
			return true, (x.name == y.name) == same
		}
		return false, false
	}
	if len(a.refs) != 1 || len(b.refs) != 1 || len(a.funcs)+len(b.funcs) > 0 {
		return false, false
	}
	x, y := f.get(s, a.refs[0]), f.get(s, b.refs[0])
	list, ok1 := f.constants(s, a)
	other, ok2 := f.constants(s, b)
	if !ok1 || !ok2 || x.kind != y.kind || x.kind != listObject && x.kind != tupleObject {
		return false, false
	}
	for i := range min(len(list), len(other)) {
		if equal, ok := compareConsts(syntax.Eq, list[i], other[i]); !ok || !equal {
			switch op {
			case syntax.Eq, syntax.NotEq:
				return ok, op == syntax.NotEq
			}
			is, ok := compareConsts(op, list[i], other[i])
			return ok, is
		}
	}
	is, known = compareConsts(op, intConst(int64(len(list))), intConst(int64(len(other))))
	return known && op != syntax.Is && op != syntax.IsNot, is
}

func isNone(v *Value) bool {
	c, ok := v.constant()
	return ok && c.kind == syntax.None
}

// isObject says that a value is something that certainly is not None.
func isObject(v *Value) bool {
	return v != nil && !v.open && len(v.consts) == 0 && (len(v.refs) > 0 || len(v.funcs) > 0)
}

func compareConsts(op syntax.CompareOperator, a, b Const) (is, ok bool) {
	n, an := a.number()
	m, bn := b.number()
	switch op {
	case syntax.Eq, syntax.Is:
		if an && bn {
			return n == m, true
		}
		return a == b, true
	case syntax.NotEq, syntax.IsNot:
		if an && bn {
			return n != m, true
		}
		return a != b, true
	}
	var c int
	switch {
	case an && bn:
		c = compareInts(n, m)
	case (an || a.kind == syntax.Float) && (bn || b.kind == syntax.Float):
		x, y := a.real, b.real
		if an {
			x = float64(n)
		}
		if bn {
			y = float64(m)
		}
		c = 0
		if x < y {
			c = -1
		} else if x > y {
			c = 1
		}
	case a.kind == syntax.Str && b.kind == syntax.Str:
		c = strings.Compare(a.text, b.text)
	default:
		return false, false
	}
	switch op {
	case syntax.Lt:
		return c < 0, true
	case syntax.LtE:
		return c <= 0, true
	case syntax.Gt:
		return c > 0, true
	case syntax.GtE:
		return c >= 0, true
	}
	return false, false
}

func compareInts(a, b int64) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// contains decides "a in b".
func (f *frame) contains(s *state, a, b *Value) (known, is bool) {
	c, ok := a.constant()
	if !ok {
		return false, false
	}
	if text, ok := b.text(); ok && c.kind == syntax.Str {
		return true, strings.Contains(text, c.text)
	}
	if b == nil || b.open || len(b.refs) != 1 {
		return false, false
	}
	o := f.get(s, b.refs[0])
	if o == nil || b.refs[0].isOld() {
		return false, false
	}
	if o.kind == dictObject {
		if _, ok := o.field(itemKey(c)); ok {
			return true, true
		}
		if !o.open && !o.some && o.base == nil {
			return true, false
		}
		return false, false
	}
	if !o.exact {
		return false, false
	}
	all := true
	for _, e := range o.elems {
		if ec, ok := e.constant(); ok {
			if is, _ := compareConsts(syntax.Eq, c, ec); is {
				return true, true
			}
		} else {
			all = false
		}
	}
	return all, false
}

// isUpperBound says when a comparison limits one of its sides from above: if it is true, or if it is not.
func isUpperBound(op syntax.CompareOperator, left bool) (then, known bool) {
	switch op {
	case syntax.Lt, syntax.LtE:
		return left, true
	case syntax.Gt, syntax.GtE:
		return !left, true
	}
	return false, false
}

// comparisonFacts says what a comparison that is not decided proves about its sides.
func (f *frame) comparisonFacts(s *state, op syntax.CompareOperator, a, b *Value, ax, bx syntax.Expr) []fact {
	var out []fact
	if len(f.pathParts) > 0 {
		out = f.partFacts(s, op, a, b)
	}
	// "m is None" is "not m" for what a match or a lookup gives.
	none := func(v *Value) {
		if v.isBool() {
			return // never
		}
		for _, inner := range v.form().facts {
			if inner.equal {
				continue
			}
			if op == syntax.Is || op == syntax.Eq {
				inner.then, inner.other = inner.other, inner.then
			}
			out = append(out, inner)
		}
	}
	side := func(v *Value, x syntax.Expr, with *Value) {
		if v == nil {
			return
		}
		out = append(out, truthFacts(op, v, with)...)
		if len(v.taint) == 0 {
			if isNone(with) {
				none(v)
			}
			return
		}
		// Compared with something harmless, what is equal is harmless too.
		if len(f.dangerous(s, with)) > 0 {
			if fa := f.alikeFact(s, op, v, with); fa.then|fa.other != 0 {
				fa.text = f.rereadable(x)
				out = append(out, fa)
			}
			return
		}
		fa := fact{value: v, text: f.rereadable(x)}
		if then, known := isUpperBound(op, v == a); known {
			// What is below something of the program's own is no longer of any size.
			if then {
				fa.then = f.e.model.sizeBit()
			} else {
				fa.other = f.e.model.sizeBit()
			}
			out = append(out, fa)
			return
		}
		switch op {
		case syntax.Eq, syntax.Is:
			fa.then = All
		case syntax.NotEq, syntax.IsNot:
			fa.other = All
		default:
			return
		}
		if op == syntax.Is || op == syntax.IsNot {
			if !isNone(with) && with.only() == nil {
				return
			}
		}
		if isNone(with) {
			none(v)
		}
		out = append(out, fa)
		for _, inner := range v.form().facts {
			if isMissing(v, with) {
				break
			}
			if inner.equal && inner.with == nil {
				g := inner
				g.equal = false
				if op == syntax.Eq || op == syntax.Is {
					g.other = 0
				} else {
					g.then, g.other = 0, g.then
				}
				out = append(out, g)
			}
		}
	}
	out = append(out, f.lengthFacts(op, a, b)...)
	out = append(out, f.initialFacts(s, op, a, b)...)
	out = append(out, f.ordinalFacts(op, a, b)...)
	switch op {
	case syntax.Lt, syntax.LtE, syntax.Gt, syntax.GtE:
		side(a, ax, b)
		side(b, bx, a)
		part, whole := a, b
		if op == syntax.Gt || op == syntax.GtE {
			part, whole = b, a
		}
		if f.fixedSet(s, whole, nil) != nil {
			out = append(out, f.memberFacts(s, part, whole, true)...)
		}
	case syntax.Eq, syntax.NotEq, syntax.Is, syntax.IsNot:
		for _, fa := range append(authentic(a), authentic(b)...) {
			if op == syntax.NotEq {
				fa.then, fa.other = 0, fa.then
			}
			out = append(out, fa)
		}
		side(a, ax, b)
		side(b, bx, a)
		if op == syntax.Eq || op == syntax.NotEq {
			out = append(out, f.pairFacts(s, op, a, b)...)
		}
		out = append(out, f.equalFacts(s, a, b, op)...)
		out = append(out, f.samePathFacts(s, a, b, op)...)
	case syntax.In, syntax.NotIn:
		if isNetwork(a, b) && f.isAllowList(s, b, bx) {
			return append(out, f.networkFacts(a, b, op == syntax.In)...)
		}
		if a != nil && a.typ == kindType {
			return append(out, f.kindFacts(s, a, b, op == syntax.In)...)
		}
		if a != nil && len(a.taint) > 0 && f.isAllowList(s, b, bx) {
			if a.form().of != nil {
				out = append(out, f.ownerFacts(a, op == syntax.In)...)
			}
			fa, mask := fact{value: a, text: f.rereadable(ax)}, All
			if len(f.letterOf) > 0 && f.isLetter(a) {
				if only, letters := f.letters(s, b); letters {
					mask = only // says what the text is made of, not that it is one of a few
				}
			}
			if op == syntax.In {
				fa.then = mask
			} else {
				fa.other = mask
			}
			out = append(out, fa)
		}
		if text, ok := b.text(); ok && len(f.letterOf) > 0 && f.isLetter(a) {
			// A character of a text that is none of these.
			fa, mask := fact{value: a, text: f.rereadable(ax)}, f.e.model.lackingAll(text)
			if op == syntax.NotIn {
				fa.then = mask
			} else {
				fa.other = mask
			}
			out = append(out, fa)
		}
		for _, v := range []*Value{a, b} {
			if v == nil || v == a && !f.isAllowList(s, b, bx) || v == b && b.typ == "builtins.str" {
				continue // a piece of a text says little of the text
			}
			for _, fa := range v.form().facts {
				if fa.equal && fa.with == nil && !(fa.alike && v == b) {
					fa.equal = false
					if op == syntax.NotIn {
						fa.then, fa.other = 0, fa.then
					} else {
						fa.other = 0
					}
					out = append(out, fa)
				}
			}
		}
		if text, ok := a.text(); ok && text == ".." && b != nil && b.form().of != nil && len(b.refs) > 0 {
			// ".." among the parts of a path.
			fa := fact{value: b.form().of, then: 0, other: NoDots}
			if op == syntax.NotIn {
				fa.then, fa.other = NoDots, 0
			}
			out = append(out, fa)
		}
		if text, ok := a.text(); ok && b != nil && len(b.taint) > 0 {
			mask := f.e.model.lacking(text)
			if text == `\` && f.saysText("//") {
				mask |= NoHost // the other beginning of a host, for who looks for the first as well
			}
			if mask != 0 {
				fa := fact{value: b, text: f.rereadable(bx)}
				if op == syntax.In {
					fa.other = mask
				} else {
					fa.then = mask
				}
				out = append(out, fa)
			}
		}
	}
	return out
}

// truthFacts is what comparing the outcome of a check with True or False says: "check(x) is False" is "not check(x)". What may
// be neither of them, such as None, is only known where it is the one that was asked for.
func truthFacts(op syntax.CompareOperator, v, with *Value) []fact {
	c, ok := with.constant()
	if !ok || c.kind != syntax.True && c.kind != syntax.False {
		return nil
	}
	var out []fact
	for _, fa := range v.form().facts {
		if fa.equal {
			continue
		}
		if c.kind == syntax.False {
			fa.then, fa.other = fa.other, fa.then
		}
		if !v.isBool() {
			fa.other = 0
		}
		if op == syntax.NotEq || op == syntax.IsNot {
			fa.then, fa.other = fa.other, fa.then
		}
		out = append(out, fa)
	}
	return out
}

// isBool says that a value is True or False and nothing else.
func (v *Value) isBool() bool {
	if v.typ == boolType {
		return true
	}
	all := v.only()
	return len(all) > 0 && !slices.ContainsFunc(all, func(c Const) bool { return c.kind != syntax.True && c.kind != syntax.False })
}

// lengthType is the class of len(x), of which x is the text.
const lengthType = "builtins.len"

// shortText is how long a text may be that no pattern takes long to read.
const shortText = 32

// longText is how long a text may be whose square is still little work.
const longText = 5000

// boundedBits are the kinds that a text of at most n characters cannot hurt by its length.
func (m *Model) boundedBits(n int64) Mask {
	return m.bits(func(k *Kind) bool {
		return k.Name == "slow-match" && n <= shortText || k.Name == "long-match" && n <= longText
	})
}

// lengthFacts are what a comparison of a text's length with a small number says of the text.
func (f *frame) lengthFacts(op syntax.CompareOperator, a, b *Value) []fact {
	left := a != nil && a.typ == lengthType
	length, limit := b, a
	if left {
		length, limit = a, b
	}
	if length == nil || length.typ != lengthType || length.form().of == nil {
		return nil
	}
	c, ok := limit.constant()
	n, isNumber := c.number()
	if !ok || !isNumber {
		return nil
	}
	mask := f.e.model.boundedBits(n)
	if mask == 0 {
		return nil
	}
	fa := fact{value: length.form().of}
	for _, have := range length.form().facts {
		fa.text = have.text
	}
	switch then, known := isUpperBound(op, left); {
	case known && then || op == syntax.Eq:
		fa.then = mask
	case known || op == syntax.NotEq:
		fa.other = mask
	default:
		return nil
	}
	return []fact{fa}
}

// pairFacts is what comparing two tuples that are known thing by thing proves: (url.scheme, url.netloc) == OWN.
func (f *frame) pairFacts(s *state, op syntax.CompareOperator, a, b *Value) []fact {
	if a == nil || b == nil || len(a.refs) != 1 {
		return nil
	}
	left, ok1 := f.exactElements(s, a)
	right, ok2 := f.exactElements(s, b)
	if !ok1 || !ok2 || len(left) != len(right) || len(left) > maxPair || f.pairing >= maxPairing {
		return nil
	}
	f.pairing++
	defer func() { f.pairing-- }()
	var out []fact
	for i := range left {
		for _, fa := range f.comparisonFacts(s, syntax.Eq, left[i], right[i], nil, nil) {
			if fa.equal || fa.then == 0 {
				continue
			}
			if fa.other = 0; op != syntax.Eq {
				fa.then, fa.other = 0, fa.then
			}
			out = append(out, fa)
		}
	}
	return out
}

// alikeFact is what being equal to something that is not harmless, but limited in some way, says of a value: name ==
// secure_filename(name).
func (f *frame) alikeFact(s *state, op syntax.CompareOperator, v, with *Value) fact {
	if op != syntax.Eq && op != syntax.NotEq || len(with.taint) == 0 || len(with.refs) > 0 || with.first() == v.first() {
		return fact{}
	}
	mask := sharedClears(with) & (All | NoDots | Relative | Bare | NoQuote | NoDouble) &^ sharedClears(v)
	if op == syntax.Eq {
		return fact{value: v, then: mask}
	}
	return fact{value: v, other: mask}
}

// equalFacts handles values that only say something when they equal a harmless one (commonpath).
func (f *frame) equalFacts(s *state, a, b *Value, op syntax.CompareOperator) []fact {
	var out []fact
	for _, v := range []*Value{a, b} {
		if v == nil {
			continue
		}
		to := b
		if v == b {
			to = a
		}
		for _, fa := range v.form().facts {
			if !fa.equal || isMissing(v, to) || fa.with != nil && fa.with.first() != to.first() || fa.alike && len(f.dangerous(s, to)) > 0 {
				continue
			}
			fa.equal = false
			if op == syntax.NotEq || op == syntax.IsNot {
				fa.then, fa.other = 0, fa.then
			}
			out = append(out, fa)
		}
	}
	return out
}

// isMissing says that an address is compared with None: where it is None the host was none, and nothing is said of those that
// it has.
func isMissing(v, with *Value) bool { return v.typ == ipType && isNone(with) }

// samePathFacts are what "path == folder" proves of a path that has been resolved: it is the folder itself.
func (f *frame) samePathFacts(s *state, a, b *Value, op syntax.CompareOperator) []fact {
	isPath := func(v *Value) bool {
		return v != nil && (pathTypes[v.typ] || v.form().norm || len(v.taint) > 0 && normal(v.taint))
	}
	if !isPath(a) || !isPath(b) {
		return nil
	}
	var out []fact
	for _, v := range []*Value{a, b} {
		to := a
		if v == a {
			to = b
		}
		if len(v.taint) == 0 || !normal(v.taint) || slices.ContainsFunc(f.dangerous(s, to), func(t Taint) bool { return t.from.real() }) {
			continue
		}
		fa := fact{value: v, then: f.e.model.folderBits()}
		if op == syntax.NotEq || op == syntax.IsNot {
			fa.then, fa.other = 0, fa.then
		}
		out = append(out, fa)
	}
	return out
}

// saysText reports whether a text stands in the function.
func (f *frame) saysText(text string) bool {
	found := false
	for _, stmt := range f.u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			c, ok := n.(*syntax.Constant)
			found = found || ok && c.Kind == syntax.Str && c.Text == text
			return !found
		})
	}
	return found
}

// isAllowList reports whether being in b makes a value harmless: b is a collection, and not one that the
// same person fills.
func (f *frame) isAllowList(s *state, b *Value, x syntax.Expr) bool {
	if b == nil {
		// An unknown collection: a setting, a database answer. Texts are not lists.
		return true
	}
	if cs := b.only(); cs != nil {
		return true // a part of a constant text
	}
	for _, t := range f.dangerous(s, b) {
		if t.from.real() && !isForeign(t) && len(b.refs) > 0 {
			continue // os.environ["HOSTS"].split(","): whoever runs the program lists them
		}
		if !isOwnState(t.from) && !heldByParameter(t.from) && (t.from.real() || !namesAllowed(x)) {
			return false
		}
	}
	return b.typ != "builtins.str"
}

// namesAllowed says that something unknown is called a list of what is allowed: record.writable.
func namesAllowed(x syntax.Expr) bool {
	if x == nil {
		return false
	}
	name := strings.ToLower(lastNameOf(x))
	for _, word := range []string{"allow", "writable", "writeable", "editable", "permitted", "whitelist", "safelist"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// isOwnState says that something unknown is kept by an object, a module or a function that sets up others, rather than passed by a caller.
func isOwnState(o *Origin) bool {
	return o.global != nil || o.unit != nil && (o.input == 0 && len(o.path) > 0 && o.unit.receiver() == 0 || o.input >= len(o.unit.params) && o.unit.isDecorated())
}

// isDecorated says that a function is handed to somebody where it is defined: when it is called, the function around it has long returned.
func (u *unit) isDecorated() bool {
	if u.fn == nil {
		return false
	}
	def, ok := u.fn.Node.(*syntax.FunctionDef)
	return ok && len(def.Decorators) > 0
}

// heldByParameter says that something unknown is an attribute of what a function is passed, below which lies what a
// program keeps rather than what somebody sent: a ledger's options, not a request's fields.
func heldByParameter(o *Origin) bool {
	if o.unit == nil || len(o.path) == 0 || o.path[0][0] == '[' || o.path[0][0] == '{' || o.input >= len(o.unit.params) {
		return false
	}
	return !holdsRequest(o.unit, o.input) && keptNames[o.path[0]]
}

// holdsRequest says that a parameter stands for all that somebody sent, by its name.
func holdsRequest(u *unit, input int) bool {
	if input >= len(u.params) {
		return false
	}
	switch u.params[input].name {
	case "request", "req", "handler", "form", "environ", "self":
		return true
	}
	return false
}

// keptNames are attributes that hold what a program was set up with.
var keptNames = map[string]bool{
	"options": true, "settings": true, "config": true, "conf": true, "configuration": true, "choices": true, "registry": true, "registered": true, "plugins": true,
	"backends": true, "providers": true, "attributes": true, "schema": true, "columns": true, "model_fields": true, "fields": true, "_meta": true,
}

// dangerous returns what untrusted data v carries for any kind, inside containers too.
func (f *frame) dangerous(s *state, v *Value) []Taint {
	t := f.deep(s, v)
	var out []Taint
	for _, x := range t {
		if x.clears&All != All && (x.from.real() || x.from.unit != nil) {
			out = append(out, x)
		}
	}
	return out
}
