package resolve

import "github.com/adderstone/adderstone/internal/syntax"

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
	Kind     ScopeKind
	Name     string      // of the function or class; "" otherwise
	Node     syntax.Node // FunctionDef, Lambda, ClassDef, a comprehension, TypeAlias; nil for a module
	Parent   *Scope      // nil for a module
	Children []*Scope    // in the order CPython visits them
	Module   *Module
	Function *Function // of a FunctionScope or LambdaScope; nil otherwise
	Class    *Class    // of a ClassScope; nil otherwise
	Symbols  []Symbol  // in order of first appearance; read it, never append

	Generator bool // a yield in this function
	Coroutine bool // async def, or an await in a comprehension
}

// A Flag says how a scope uses a name.
type Flag uint16

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
	Mutated                           // x[...] = , del x[...], x.append() and their like, here or in an inner scope
)

// A Symbol is a name as one scope uses it.
type Symbol struct {
	Name     string
	Flags    Flag
	Bindings []Binding // places in this scope that bind it, in order of place
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
	Kind       BindingKind
	Node       syntax.Node // *Name, *Alias, *FunctionDef, *ClassDef, *Arg, *ExceptHandler, *MatchAs, *MatchStar, *MatchMapping, *TypeParam
	Value      syntax.Expr // what is bound, where one expression says it: assigned value, walrus value, default of a parameter, context of a with, right side of +=; nil when unknown
	Iter       bool        // the name is bound to the elements of Value, not to Value: for loops and comprehensions
	Target     string      // imports: absolute dotted name of what is bound; "" otherwise
	Annotation syntax.Expr // of x: T = value and of parameters; may be nil
}
