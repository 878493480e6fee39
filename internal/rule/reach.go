package rule

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// maxReach bounds how many uses of local names are followed from one value.
const maxReach = 60

// A reacher collects the names that a value comes to be known by inside one function: variables and
// attributes it is assigned to, keys and keywords it is stored under, functions it is passed to, the
// function that returns it, what it is compared with. It follows local variables, and results of
// functions to the calls in their own module, but not what is passed into functions: what people call a
// thing says what it is for, and that is all that rules ask here.
type reacher struct {
	c       *checker
	parents map[syntax.Node]syntax.Node
	body    syntax.Node // the function, or nil for the module
	names   []string    // in normal form
	seen    map[string]bool
	steps   int
	left    int   // functions that returned the value
	index   int   // where the value stands in the tuple that it is part of, plus one; 0 for no tuple
	until   int32 // where the variable that is being stored is assigned anew; 0 for nowhere
}

// maxLeft bounds how many functions, one called by the next, are left on the way.
const maxLeft = 2

// reach returns the names that the value of an expression reaches, in normal form.
func (c *checker) reach(e syntax.Expr) []string {
	r := &reacher{c: c, seen: map[string]bool{}}
	if d := c.function(); d != nil {
		r.body = d
	}
	r.parents = c.parentsIn(r.body)
	r.climb(e)
	if call, ok := e.(*syntax.Call); ok && lastPart(c.qualified(call.Func)) == "shuffle" && len(call.Args) == 1 {
		r.store(call.Args[0]) // changed in place
	}
	return r.names
}

// parentsIn returns the parent of each node of a function (or of the module's statements outside functions).
func (c *checker) parentsIn(body syntax.Node) map[syntax.Node]syntax.Node {
	if known, ok := c.parents[body]; ok {
		return known
	}
	parents := map[syntax.Node]syntax.Node{}
	var enter func(n syntax.Node)
	enter = func(n syntax.Node) {
		eachChild(n, func(child syntax.Node) {
			parents[child] = n
			if d, ok := child.(*syntax.FunctionDef); ok && body == nil && d != nil {
				return
			}
			enter(child)
		})
	}
	if body != nil {
		enter(body)
	} else {
		for _, s := range c.module.Tree.Body {
			if _, ok := s.(*syntax.FunctionDef); !ok {
				enter(s)
			}
		}
	}
	if c.parents == nil {
		c.parents = map[syntax.Node]map[syntax.Node]syntax.Node{}
	}
	c.parents[body] = parents
	return parents
}

func (r *reacher) note(name string) {
	if name != "" {
		r.names = append(r.names, normalName(name))
	}
}

// climb goes from an expression outwards for as long as its value is part of what is around it.
func (r *reacher) climb(n syntax.Node) {
	for r.steps < maxReach {
		r.steps++
		parent := r.parents[n]
		index := r.index
		r.index = 0
		switch p := parent.(type) {
		case *syntax.Call:
			if p.Func == n {
				break // the value itself is called
			}
			if len(p.Args)+len(p.Keywords) > 3 {
				r.passed(p, n)
				return // one of many arguments says little of what the call returns
			}
			r.passed(p, n)
			if a, ok := p.Func.(*syntax.Attribute); ok && a.Attr == "update" {
				if name, ok := a.Value.(*syntax.Name); ok && r.c.originCall(name, hashes) != nil {
					r.uses(name) // what a digest is made of
					return
				}
			}
		case *syntax.Attribute:
			call, ok := r.parents[p].(*syntax.Call)
			if ok && call.Func == syntax.Expr(p) {
				for _, arg := range call.Args { // digest.update(password)
					if !writesHeaders[p.Attr] {
						r.note(r.c.identifier(arg))
					}
				}
				n = call
				continue
			}
			r.note(p.Attr)
		case *syntax.Subscript:
			if p.Slice == n && !isAlphabet(r.c.identifier(p.Value)) {
				r.note(r.c.identifier(p.Value)) // cache[digest]
				return
			}
		case *syntax.Dict:
			for i := range p.Values {
				if p.Values[i] == n && p.Keys[i] != nil {
					r.note(r.c.identifier(p.Keys[i]))
				}
			}
		case *syntax.Compare:
			r.note(r.c.identifier(p.Left))
			for _, other := range p.Comparators {
				r.note(r.c.identifier(other))
			}
			return
		case *syntax.BinOp, *syntax.JoinedStr, *syntax.FormattedValue, *syntax.BoolOp, *syntax.Await, *syntax.Starred,
			*syntax.List, *syntax.Set, *syntax.ListComp, *syntax.SetComp, *syntax.GeneratorExp, *syntax.DictComp:
		case *syntax.Tuple:
			if i := slices.IndexFunc(p.Elts, func(e syntax.Expr) bool { return syntax.Node(e) == n }); i >= 0 && !slices.ContainsFunc(p.Elts, isStarred) {
				r.index = i + 1
				n = parent
				continue
			}
		case *syntax.IfExp:
			if p.Test == n {
				return
			}
		case *syntax.NamedExpr:
			r.store(p.Target)
		case *syntax.Assign:
			for _, target := range p.Targets {
				r.storePart(target, index, p)
			}
			return
		case *syntax.AnnAssign:
			r.store(p.Target)
			return
		case *syntax.AugAssign:
			r.store(p.Target)
			return
		case *syntax.Return, *syntax.Yield:
			if d, ok := r.body.(*syntax.FunctionDef); ok {
				r.note(d.Name)
				r.results(d, index)
			}
			return
		case *syntax.For:
			if p.Iter == n {
				r.store(p.Target)
			}
			return
		default:
			return
		}
		n = parent
	}
}

// results climbs from the calls of a function, which give the value, in its own module.
func (r *reacher) results(d *syntax.FunctionDef, index int) {
	s := r.c.module.ScopeOf(d)
	if r.left >= maxLeft || s == nil || s.Function == nil {
		return
	}
	for _, call := range r.c.module.Calls {
		if r.steps >= maxReach {
			return
		}
		if !slices.ContainsFunc(callees(call), func(e syntax.Expr) bool {
			return r.c.identifier(e) == d.Name && r.c.module.Qualified(e) == s.Function.Qualified
		}) {
			continue
		}
		there := &reacher{c: r.c, seen: map[string]bool{}, steps: r.steps, left: r.left + 1, index: index}
		for s := r.c.module.ScopeAt(call.Start); s != nil; s = s.Parent {
			if around, ok := s.Node.(*syntax.FunctionDef); ok && s.Function != nil {
				there.body = around
				break
			}
		}
		there.parents = r.c.parentsIn(there.body)
		there.climb(call)
		r.names, r.steps = append(r.names, there.names...), there.steps
	}
}

// callees are the functions whose results a call gives: besides its own the one that map is given, and the one that makes
// the default of a field.
func callees(call *syntax.Call) []syntax.Expr {
	out := []syntax.Expr{call.Func}
	if name, ok := call.Func.(*syntax.Name); ok && name.ID == "map" && len(call.Args) > 1 {
		out = append(out, call.Args[0])
	}
	for i := range call.Keywords {
		if k := &call.Keywords[i]; k.Arg == "default" || k.Arg == "default_factory" {
			out = append(out, k.Value)
		}
	}
	return out
}

// passed notes what a value is passed to: the function and its object, the keyword, texts beside it.
func (r *reacher) passed(call *syntax.Call, n syntax.Node) {
	r.note(r.c.identifier(call.Func))
	if a, ok := call.Func.(*syntax.Attribute); ok {
		r.note(r.c.identifier(a.Value)) // session.add(value), cookie.set(value)
	}
	for i := range call.Keywords {
		if call.Keywords[i].Value == n {
			r.note(call.Keywords[i].Arg)
			return
		}
	}
	for _, arg := range call.Args {
		if k, ok := arg.(*syntax.Constant); ok && k.Kind == syntax.Str && len(k.Text) < 60 {
			r.note(k.Text) // set_cookie("session", value)
		}
	}
}

// store notes what a value is assigned to and follows local variables to their uses.
func (r *reacher) store(target syntax.Expr) {
	switch t := target.(type) {
	case *syntax.Name:
		r.note(t.ID)
		r.uses(t)
	case *syntax.Attribute:
		r.note(t.Attr)
		r.note(r.c.identifier(t.Value))
		if self, ok := t.Value.(*syntax.Name); ok && self.ID == "self" {
			r.fieldUses(t.Attr)
		}
	case *syntax.Subscript:
		r.note(r.c.identifier(t.Value))
		r.note(r.c.identifier(t.Slice))
	case *syntax.Tuple:
		for _, e := range t.Elts {
			r.store(e)
		}
	}
}

// storePart notes what a value is assigned to by a statement: of several targets that take a tuple apart, the one at its place.
func (r *reacher) storePart(target syntax.Expr, index int, by *syntax.Assign) {
	switch t := target.(type) {
	case *syntax.Tuple:
		if index > 0 && index <= len(t.Elts) && !slices.ContainsFunc(t.Elts, isStarred) {
			target = t.Elts[index-1]
		}
	case *syntax.Name:
		r.until = r.overwritten(by, t.ID)
	}
	r.store(target)
	r.until = 0
}

// overwritten is where the block of an assignment, if it is the function's own, assigns the variable anew; 0 for nowhere.
func (r *reacher) overwritten(by *syntax.Assign, name string) int32 {
	d, ok := r.parents[by].(*syntax.FunctionDef)
	if !ok {
		return 0
	}
	for _, s := range d.Body {
		next, ok := s.(*syntax.Assign)
		if !ok || next.Start <= by.Start || len(next.Targets) != 1 {
			continue
		}
		if t, ok := next.Targets[0].(*syntax.Name); ok && t.ID == name && !r.c.search(next.Value, func(n syntax.Node) bool {
			use, ok := n.(*syntax.Name)
			return ok && use.ID == name
		}) {
			return next.End
		}
	}
	return 0
}

// hashes make objects that are given what they digest bit by bit.
var hashes = &nameSet{prefixes: []string{"hashlib.", "hmac."}}

// writesHeaders are methods of responses: what they are given says nothing of the response's text.
var writesHeaders = map[string]bool{"set_cookie": true, "set_signed_cookie": true, "delete_cookie": true, "set_header": true, "add_header": true}

var alphabetName = regexp.MustCompile(`(?i)(^|_)(alphabets?|chars?|charset|characters|letters|digits|symbols|words|wordlist|pool|ascii_\w+|hexdigits|printable)$`)

// isAlphabet says that a sequence of this name is what random parts of a text are chosen from.
func isAlphabet(name string) bool { return alphabetName.MatchString(name) }

func lastPart(dotted string) string { return dotted[strings.LastIndexByte(dotted, '.')+1:] }

// fieldUses climbs from every use of a field of self in the methods of the class.
func (r *reacher) fieldUses(field string) {
	if r.seen["self."+field] {
		return
	}
	r.seen["self."+field] = true
	var class *syntax.ClassDef
	for _, n := range r.c.path {
		if d, ok := n.(*syntax.ClassDef); ok {
			class = d
		}
	}
	if class == nil {
		return
	}
	for _, s := range class.Body {
		method, ok := s.(*syntax.FunctionDef)
		if !ok || syntax.Node(method) == r.body {
			continue
		}
		there := &reacher{c: r.c, seen: r.seen, body: method, parents: r.c.parentsIn(method), steps: r.steps}
		r.c.search(method, func(n syntax.Node) bool {
			if a, ok := n.(*syntax.Attribute); ok && a.Attr == field && a.Ctx == syntax.Load {
				if self, ok := a.Value.(*syntax.Name); ok && self.ID == "self" {
					there.climb(a)
				}
			}
			return there.steps >= maxReach
		})
		r.names, r.steps = append(r.names, there.names...), there.steps
	}
}

// uses climbs from every use of a local variable.
func (r *reacher) uses(name *syntax.Name) {
	if r.seen[name.ID] {
		return
	}
	r.seen[name.ID] = true
	until := r.until
	visit := func(n syntax.Node) bool {
		if use, ok := n.(*syntax.Name); ok && use.ID == name.ID && use.Ctx == syntax.Load && (until == 0 || use.Start < until) {
			r.climb(use)
		}
		return r.steps >= maxReach
	}
	if r.body != nil {
		r.c.search(r.body, visit)
		return
	}
	for _, s := range r.c.module.Tree.Body {
		if _, ok := s.(*syntax.FunctionDef); !ok {
			r.c.search(s, visit)
		}
	}
}
