package bandit

import (
	"slices"

	"github.com/adderstone/adderstone/internal/syntax"
)

func djangoExtra(v *visitor) *Issue {
	if v.name != "extra" {
		return nil
	}
	given := map[string]syntax.Expr{}
	call := v.call()
	for i := range call.Keywords {
		given[call.Keywords[i].Arg] = call.Keywords[i].Value
	}
	for i, name := range [...]string{"select", "where", "params", "tables", "order_by", "select_params"} {
		if i < len(call.Args) {
			given[name] = call.Args[i]
		}
	}
	fixed := true
	for _, name := range [...]string{"where", "tables"} {
		if e, ok := given[name]; ok {
			list, isList := e.(*syntax.List)
			fixed = fixed && isList && areStrings(list.Elts)
		}
	}
	if e, ok := given["select"]; ok {
		dict, isDict := e.(*syntax.Dict)
		fixed = fixed && isDict && areStrings(dict.Keys) && areStrings(dict.Values)
	}
	if fixed {
		return nil
	}
	return found(Medium, Medium, 89, "QuerySet.extra takes SQL that is put together here.")
}

func areStrings(list []syntax.Expr) bool {
	return !slices.ContainsFunc(list, func(e syntax.Expr) bool { _, ok := stringOf(e); return !ok })
}

func djangoRawSQL(v *visitor) *Issue {
	if v.name != "RawSQL" || !v.like[likeModels] {
		return nil
	}
	call := v.call()
	var sql syntax.Expr
	if len(call.Args) > 0 {
		sql = call.Args[0]
	} else {
		for i := range call.Keywords {
			if call.Keywords[i].Arg == "sql" {
				sql = call.Keywords[i].Value
			}
		}
	}
	if sql == nil {
		panic(raised{"RawSQL without sql"})
	}
	if _, ok := stringOf(sql); ok {
		return nil
	}
	return found(Medium, Medium, 89, "RawSQL takes SQL that is put together here.")
}

var safeTextNames = []string{"mark_safe", "SafeText", "SafeUnicode", "SafeString", "SafeBytes"}

func djangoMarkSafe(v *visitor) *Issue {
	if !v.like[likeSafestring] || !slices.Contains(safeTextNames, v.name) {
		return nil
	}
	call := v.call()
	if len(call.Args) == 0 {
		panic(raised{v.name + " without an argument"})
	}
	if _, ok := stringOf(call.Args[0]); ok {
		return nil
	}
	if v.isFixedText(call) {
		return nil
	}
	return found(Medium, High, 80, "The argument is marked as safe HTML, but is not known to be.")
}

// An assignments search follows variables in the body of a function or of the module. It has
// Bandit's blind spots: branches are not told apart, and only some statements are looked into.
type assignments struct {
	v      *visitor
	params []*syntax.Arg
	body   []syntax.Stmt
	depth  int
	steps  int // bounds what hostile input can cost; Bandit has no bound
}

const (
	maxAssignmentDepth = 400
	maxAssignmentSteps = 2_000_000
)

func (v *visitor) isFixedText(call *syntax.Call) bool {
	a := &assignments{v: v, body: v.tree.Body}
	for i := 1; i <= len(v.parents); i++ {
		if f, ok := isFunction(v.parent(i)); ok {
			a.body, a.params = f.Body, f.Args.Args
			break
		}
	}
	switch arg := call.Args[0].(type) {
	case *syntax.Name:
		return a.variable(arg.ID, a.line(call))
	case *syntax.Call:
		return a.format(arg)
	case *syntax.BinOp:
		if _, ok := stringOf(arg.Left); !ok || arg.Op != syntax.Mod {
			return false
		}
		args := []syntax.Expr{arg.Right}
		if tuple, ok := arg.Right.(*syntax.Tuple); ok {
			args = tuple.Elts
		}
		return a.arguments(args, a.line(arg))
	}
	return false
}

func (a *assignments) line(n syntax.Node) int { return a.v.tree.File.Line(n.Span().Start) }

func (a *assignments) step() {
	if a.steps++; a.steps > maxAssignmentSteps {
		panic(raised{"too many assignments"})
	}
}

// variable reports whether a variable holds fixed text before a line.
func (a *assignments) variable(id string, before int) bool {
	if a.depth++; a.depth > maxAssignmentDepth {
		panic(raised{"assignments refer to each other"})
	}
	defer func() { a.depth-- }()
	for _, p := range a.params {
		if p.Name == id {
			return false
		}
	}
	fixed := false
	for _, s := range a.body {
		if a.line(s) >= before {
			break
		}
		assigned := a.in(s, id)
		if assigned.list == nil && assigned.one == nil || assigned.list != nil && len(assigned.list) == 0 {
			continue
		}
		if assigned.list != nil {
			if fixed = a.areFixed(assigned.list, a.line(s)); !fixed {
				return false
			}
			continue
		}
		switch to := assigned.one.(type) {
		case *syntax.Constant:
			if to.Kind != syntax.Str {
				return false
			}
			fixed = true
		case *syntax.Name:
			fixed = a.variable(to.ID, a.line(to))
		case *syntax.Call:
			fixed = a.format(to)
		default:
			return false
		}
	}
	return fixed
}

func (a *assignments) areFixed(list []node, before int) bool {
	for _, n := range list {
		if _, ok := stringOf(n); ok {
			continue
		}
		name, ok := n.(*syntax.Name)
		if !ok || !a.variable(name.ID, before) {
			return false
		}
	}
	return true
}

// assigned is what a statement assigns: one node, or a list of them where it has a body.
type assigned struct {
	one  node
	list []node // not nil for a statement with a body
}

func (a *assignments) within(out []node, body []syntax.Stmt, id string) []node {
	for _, s := range body {
		got := a.in(s, id)
		if got.one != nil {
			out = append(out, got.one)
		}
		out = append(out, got.list...)
	}
	return out
}

// in finds what a statement assigns to a variable.
func (a *assignments) in(s syntax.Stmt, id string) assigned {
	a.step()
	switch s := s.(type) {
	case *syntax.FunctionDef:
		if s.Async {
			return assigned{}
		}
		return assigned{list: a.within([]node{}, s.Body, id)}
	case *syntax.With:
		var got assigned
		if s.Async {
			return got
		}
		for i := range s.Items {
			if s.Items[i].Vars != nil && idOf(s.Items[i].Vars) == id {
				got = assigned{one: s}
			} else {
				got = assigned{list: a.within([]node{}, s.Body, id)}
			}
		}
		return got
	case *syntax.Try:
		if s.Star {
			return assigned{}
		}
		list := a.within([]node{}, s.Body, id)
		for _, h := range s.Handlers {
			list = a.within(list, h.Body, id)
		}
		return assigned{list: a.within(a.within(list, s.Orelse, id), s.Finalbody, id)}
	case *syntax.If:
		return assigned{list: a.within(a.within([]node{}, s.Body, id), s.Orelse, id)}
	case *syntax.For:
		if s.Async {
			return assigned{}
		}
		return assigned{list: a.within(a.within([]node{}, s.Body, id), s.Orelse, id)}
	case *syntax.While:
		return assigned{list: a.within(a.within([]node{}, s.Body, id), s.Orelse, id)}
	case *syntax.AugAssign:
		if name, ok := s.Target.(*syntax.Name); ok && name.ID == id {
			return assigned{one: s.Value}
		}
	case *syntax.Assign:
		return a.assign(s, id)
	}
	return assigned{}
}

func (a *assignments) assign(s *syntax.Assign, id string) assigned {
	switch target := s.Targets[0].(type) {
	case *syntax.Name:
		if target.ID == id {
			return assigned{one: s.Value}
		}
	case *syntax.Tuple:
		values, ok := s.Value.(*syntax.Tuple)
		if !ok {
			return assigned{}
		}
		for i, e := range target.Elts {
			name, ok := e.(*syntax.Name)
			if !ok {
				panic(raised{"a target is no name"})
			}
			if name.ID != id {
				continue
			}
			if i >= len(values.Elts) {
				panic(raised{"more targets than values"})
			}
			return assigned{one: values.Elts[i]}
		}
	}
	return assigned{}
}

// format reports whether a call is of a constant's format with fixed text only.
func (a *assignments) format(call *syntax.Call) bool {
	method, ok := call.Func.(*syntax.Attribute)
	if !ok || method.Attr != "format" || len(call.Keywords) > 0 {
		return false
	}
	if _, ok := method.Value.(*syntax.Constant); !ok {
		return false
	}
	return a.arguments(call.Args, a.line(call))
}

func (a *assignments) arguments(args []syntax.Expr, before int) bool {
	if a.depth++; a.depth > maxAssignmentDepth {
		panic(raised{"calls are nested too deeply"})
	}
	defer func() { a.depth-- }()
	args = slices.Clone(args)
	for i := 0; i < len(args); i++ {
		a.step()
		switch arg := args[i].(type) {
		case *syntax.Constant:
			if arg.Kind != syntax.Str {
				return false
			}
		case *syntax.Name:
			if !a.variable(arg.ID, before) {
				return false
			}
		case *syntax.Call:
			if !a.format(arg) {
				return false
			}
		case *syntax.Starred:
			switch list := arg.Value.(type) {
			case *syntax.List:
				args = append(args, list.Elts...)
			case *syntax.Tuple:
				args = append(args, list.Elts...)
			default:
				return false
			}
		default:
			return false
		}
	}
	return true
}
