package resolve

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// ScopeKind says what opened a scope.
type ScopeKind uint8

const (
	ModuleScope ScopeKind = iota
	FunctionScope
	LambdaScope
	ClassScope
	ComprehensionScope
	AnnotationScope   // annotations of a function, class or module, evaluated lazily since 3.14
	TypeParamsScope   // the brackets of a generic function, class or alias (PEP 695)
	TypeVariableScope // bound or default of one type parameter
	TypeAliasScope    // the value of a type statement
)

// A Scope is a block in which names are bound, as CPython's symtable sees it.
type Scope struct {
	Kind      ScopeKind
	seesClass bool // an annotation scope whose names may be those of the class around it
	reentered bool // see builder.enter
	def       bool // annotations of a def
	postponed bool // annotations that from __future__ import annotations made strings
	Generator bool // a yield in this function
	Coroutine bool // async def, or an await in a comprehension

	Name     string      // of the function or class; "" otherwise
	Node     syntax.Node // FunctionDef, Lambda, ClassDef, a comprehension, TypeAlias; nil for a module
	Parent   *Scope      // nil for a module
	Children []*Scope    // in the order CPython visits them
	Module   *Module
	Function *Function // of a FunctionScope or LambdaScope; nil otherwise
	Class    *Class    // of a ClassScope; nil otherwise
	Symbols  []Symbol  // in order of first appearance; read it, never append

	private     string // innermost class, for mangling
	start, end  int32
	annotations *Scope     // of a module's or class's variables
	rare        *rareScope // what few scopes have; nil for none of it
}

type rareScope struct {
	mangled []string         // type parameters of a generic class: in its scope only these are mangled
	index   map[string]int32 // of a scope with many symbols
}

// A Flag says how a scope uses a name.
type Flag uint32

const (
	Referenced       Flag = 1 << iota // read somewhere in the scope
	Assigned                          // bound by an assignment, def, class, for, with, except, del, match, walrus or augmented assignment
	Param                             // a parameter
	Imported                          // bound by an import
	Annotated                         // has an annotation, x: int
	DeclaredGlobal                    // named in a global statement
	DeclaredNonlocal                  // named in a nonlocal statement
	TypeParam                         // a type parameter (PEP 695)
	Free                              // belongs to an enclosing function
	Cell                              // local here and used by an inner function
	Global                            // belongs to the module or builtins, declared or not
	Local                             // belongs to this scope
	FreeClass                         // in a class: bound here and free in a method
	IterVar                           // target of a comprehension
	explicitGlobal                    // global by a statement, here or in the class whose annotation this is
	Rebound                           // bound by other scopes too, through global or nonlocal
	Mutated                           // x[...] = , del x[...], x.append() and their like, here or in an inner scope
	MutatedInside                     // the same, in an inner scope
)

// A Symbol is a name as one scope uses it.
type Symbol struct {
	Name     string
	Flags    Flag
	count    int32     // of Bindings, before they are there
	Bindings []Binding // places that bind it, in order of the walk; those of global and nonlocal statements come last
}

// Has reports whether any flag of want is set.
func (s *Symbol) Has(want Flag) bool { return s.Flags&want != 0 }

// BindingKind says what kind of code bound a name.
type BindingKind uint8

const (
	BindAssign     BindingKind = iota // x = value, also inside an unpacking
	BindAnnotation                    // x: T without a value
	BindAug                           // x += value
	BindImport                        // import a.b, import a as x, from m import x
	BindDef
	BindClass
	BindParam
	BindFor    // for x in ..., comprehension targets included
	BindWith   // with ... as x
	BindExcept // except E as x
	BindMatch  // a capture in a case
	BindWalrus // (x := value)
	BindDel    // del x
	BindTypeParam
	BindTypeAlias
)

// A Binding is one place that gives a name its value.
type Binding struct {
	Kind   BindingKind
	Iter   bool         // the name is bound to the elements of Value, not to Value: for loops and comprehensions
	Part   int16        // 0: the name is bound to Value; n: to the n-th piece of it (1-based), in an unpacking; -1: to some piece
	block  source.Range // the innermost block of statements around it
	Node   syntax.Node  // *Name, *AnnAssign, *AugAssign, *Alias, *FunctionDef, *ClassDef, *Arg, *ExceptHandler, *MatchAs, *MatchStar, *MatchMapping, *TypeParam
	Value  syntax.Expr  // what is bound, where one expression says it: assigned value, walrus value, default of a parameter, context of a with, right side of +=; nil when unknown
	Target string       // imports: absolute dotted name of what is bound; "" otherwise

	from *syntax.ImportFrom // of a BindImport that needs its Target completed by link
}

// Annotation returns the annotation written at the binding, or nil.
func (b *Binding) Annotation() syntax.Expr {
	switch n := b.Node.(type) {
	case *syntax.Arg:
		return n.Annotation
	case *syntax.AnnAssign:
		return n.Annotation
	}
	return nil
}

// functionLike says whether names bound in the scope are visible to functions inside it.
func (k ScopeKind) functionLike() bool { return k != ModuleScope && k != ClassScope }

// bound are the flags that make a name belong to its scope.
const bound = Assigned | Param | Imported | TypeParam

// Symbol returns the symbol of name in this scope alone, or nil.
func (s *Scope) Symbol(name string) *Symbol {
	if i := s.find(s.mangle(name)); i >= 0 {
		return &s.Symbols[i]
	}
	return nil
}

// Lookup finds the symbol that name means in s and the scope it belongs to, by Python's rules: class
// bodies are not visible to functions inside them, global and nonlocal are obeyed. It returns nils
// for a name that no scope binds: a builtin, or one that a star import brings.
func (s *Scope) Lookup(name string) (*Symbol, *Scope) {
	name = s.mangle(name)
	depth := 0
	for scope := s; scope != nil; scope = scope.Parent {
		if depth++; depth > maxDepth {
			scope = s.Module.Scope
		}
		if scope.Kind == ClassScope && scope != s && !(s.seesClass && s.classEntry() == scope) {
			continue
		}
		i := scope.find(name)
		if i < 0 {
			continue
		}
		symbol := &scope.Symbols[i]
		switch {
		case scope.Kind == ModuleScope:
			if len(symbol.Bindings) > 0 {
				return symbol, scope
			}
			return nil, nil
		case symbol.Has(DeclaredGlobal):
			return scope.Module.Scope.Lookup(name)
		case symbol.Has(DeclaredNonlocal):
			continue
		case symbol.Has(bound):
			return symbol, scope
		}
	}
	return nil, nil
}

// find returns the index of a mangled name among the symbols, or -1.
func (s *Scope) find(name string) int32 {
	if s.rare != nil && s.rare.index != nil {
		if i, ok := s.rare.index[name]; ok {
			return i
		}
		return -1
	}
	for i := range s.Symbols {
		if s.Symbols[i].Name == name {
			return int32(i)
		}
	}
	return -1
}

// indexFrom is the number of symbols from which a map beats looking at each.
const indexFrom = 12

func (s *Scope) push(name string) int32 {
	i := int32(len(s.Symbols))
	s.Symbols = append(s.Symbols, Symbol{Name: name})
	switch {
	case s.rare != nil && s.rare.index != nil:
		s.rare.index[name] = i
	case i == indexFrom:
		if s.rare == nil {
			s.rare = &rareScope{}
		}
		s.rare.index = make(map[string]int32, 2*indexFrom)
		for j := range s.Symbols {
			s.rare.index[s.Symbols[j].Name] = int32(j)
		}
	}
	return i
}

// mangle turns a private name of a class into the name Python keeps it under.
func (s *Scope) mangle(name string) string {
	if s.private == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	if s.rare != nil && s.rare.mangled != nil && !slices.Contains(s.rare.mangled, name) {
		return name
	}
	class := strings.TrimLeft(s.private, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// classEntry is the class whose names an annotation scope can see; nil if there is none.
func (s *Scope) classEntry() *Scope {
	for ; s != nil && s.seesClass; s = s.Parent {
		if s.Parent != nil && s.Parent.Kind == ClassScope {
			return s.Parent
		}
	}
	return nil
}

// classProvides says whether a class gives that name to its methods without binding it.
func classProvides(name string) bool {
	return name == "__class__" || name == "__classdict__" || name == "__conditional_annotations__"
}

// binder finds the enclosing function-like scope that binds name for s; a class stands for the names
// it provides to its methods implicitly. It returns nil for a global.
func (s *Scope) binder(name string) *Scope {
	depth := 0
	for p := s.Parent; p != nil && depth < maxDepth; p = p.Parent {
		depth++
		switch p.Kind {
		case ModuleScope:
			return nil
		case ClassScope:
			if classProvides(name) {
				return p
			}
			continue
		}
		i := p.find(name)
		if i < 0 {
			continue
		}
		switch flags := p.Symbols[i].Flags; {
		case flags&DeclaredGlobal != 0:
			return nil
		case flags&DeclaredNonlocal != 0:
		case flags&bound != 0:
			return p
		}
	}
	return nil
}

// maxDepth bounds how many scopes outward a free name is looked for, so that lambdas nested by the
// thousand stay linear. CPython's compiler gives up long before.
const maxDepth = 500

// classify decides for every name of every scope whether it is local, free or global, as the second
// pass of CPython's symtable.c does, and notes free names in the scopes between use and binding.
func (m *Module) classify() {
	for _, s := range m.scopes {
		for i := 0; i < len(s.Symbols); i++ {
			symbol := &s.Symbols[i]
			symbol.Flags |= s.classifyName(symbol)
			if symbol.Has(Free) {
				s.capture(symbol.Name)
			}
			if symbol.Has(Mutated) && !symbol.Has(Local) {
				if owner, _ := s.Lookup(symbol.Name); owner != nil {
					owner.Flags |= Mutated | MutatedInside
				}
			}
		}
	}
}

func (s *Scope) classifyName(symbol *Symbol) Flag {
	flags := symbol.Flags
	switch {
	case flags&DeclaredGlobal != 0:
		return Global | explicitGlobal
	case flags&DeclaredNonlocal != 0:
		return Free
	case flags&bound != 0:
		return Local
	case flags&Free != 0: // only here to close over
		return 0
	}
	if class := s.classEntry(); class != nil {
		if i := class.find(symbol.Name); i >= 0 {
			switch inClass := class.Symbols[i].Flags; {
			case inClass&DeclaredGlobal != 0:
				return Global | explicitGlobal
			case inClass&bound != 0 && inClass&DeclaredNonlocal == 0:
				return Global
			}
		}
	}
	if s.binder(symbol.Name) != nil {
		return Free
	}
	return Global
}

// capture marks the binding of a free name as a cell and passes the name through the scopes between.
func (s *Scope) capture(name string) {
	owner := s.binder(name)
	if owner == nil {
		return
	}
	if i := owner.find(name); i >= 0 && owner.Kind != ClassScope {
		owner.Symbols[i].Flags |= Cell
	}
	for p := s.Parent; p != owner; p = p.Parent {
		i := p.find(name)
		if i < 0 {
			p.Symbols[p.push(name)].Flags |= Free
		} else if p.Kind == ClassScope || p.seesClass {
			p.Symbols[i].Flags |= FreeClass
		}
	}
}

// flattenRegions turns nested regions into a list of boundaries that can be searched.
func (m *Module) flattenRegions(regions []region) {
	slices.SortStableFunc(regions, func(x, y region) int {
		if x.start != y.start {
			return int(x.start) - int(y.start)
		}
		return int(y.end) - int(x.end)
	})
	m.regions = append(make([]boundary, 0, 2*len(regions)+1), boundary{0, m.Scope})
	open := []region{{0, m.Scope.end + 1, m.Scope}}
	add := func(at int32, scope *Scope) {
		if last := &m.regions[len(m.regions)-1]; last.start == at {
			last.scope = scope
		} else {
			m.regions = append(m.regions, boundary{at, scope})
		}
	}
	leave := func(until int32) {
		for len(open) > 1 && open[len(open)-1].end <= until {
			end := open[len(open)-1].end
			open = open[:len(open)-1]
			add(end, open[len(open)-1].scope)
		}
	}
	for _, r := range regions {
		leave(r.start)
		add(r.start, r.scope)
		open = append(open, r)
	}
	leave(m.Scope.end + 1)
}

// ScopeAt returns the scope in which an expression that begins at offset is evaluated.
func (m *Module) ScopeAt(offset int32) *Scope {
	low, high := 0, len(m.regions)
	for low < high {
		if middle := (low + high) / 2; m.regions[middle].start <= offset {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return m.regions[max(low-1, 0)].scope
}

// ScopeOf returns the scope that a FunctionDef, Lambda, ClassDef or comprehension opens, or nil.
func (m *Module) ScopeOf(n syntax.Node) *Scope {
	start := n.Span().Start
	i, _ := slices.BinarySearchFunc(m.byNode, start, func(s *Scope, at int32) int { return int(s.start) - int(at) })
	for ; i < len(m.byNode) && m.byNode[i].start == start; i++ {
		if m.byNode[i].Node == n {
			return m.byNode[i]
		}
	}
	return nil
}

// FunctionAt returns the innermost function or lambda whose body holds offset, or nil.
func (m *Module) FunctionAt(offset int32) *Function {
	for s := m.ScopeAt(offset); s != nil; s = s.Parent {
		if s.Function != nil {
			return s.Function
		}
	}
	return nil
}

// Enclosing names the definition that offset lies in, as "Class.method", for finding.Finding.Scope.
// It is empty at the level of the module; lambdas and comprehensions do not count.
func (m *Module) Enclosing(offset int32) string {
	var names []string
	for s := m.ScopeAt(offset); s != nil; s = s.Parent {
		if s.Kind == FunctionScope || s.Kind == ClassScope {
			names = append(names, s.Name)
		}
	}
	slices.Reverse(names)
	return strings.Join(names, ".")
}
