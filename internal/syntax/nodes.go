// Package syntax turns Python text into a tree.
//
// Parse reads every Python from 3.8 to 3.15 with one grammar and never fails: a broken statement
// becomes an Error in the tree and parsing goes on behind it. Nodes carry the names and the shape of
// CPython's own ast module, with byte offsets into source.File.Text instead of lines and columns.
// A tree never changes after Parse has returned it. Start reading with nodes.go, then parse.go.
package syntax

import "github.com/adderstone/adderstone/internal/source"

// A Tree is one parsed module.
type Tree struct {
	File     *source.File
	Body     []Stmt
	Comments []source.Range // each from '#' to the end of its line, in order
	Errors   []Error        // what was not Python, in order of place
	Python2  bool           // the text is Python 2: print statements, except X, e, backticks and their like
}

// An Error says where the text stops being Python and why.
type Error struct {
	source.Range
	Message string
}

// A Node is any part of a tree. Its Span is what CPython reports: parentheses around an expression
// do not belong to it, decorators do not belong to the definition below them.
type Node interface{ Span() source.Range }

// An Expr is an expression node; the set is closed.
type Expr interface {
	Node
	expr()
}

// A Stmt is a statement node; the set is closed.
type Stmt interface {
	Node
	stmt()
}

// A Pattern is a node of a match statement's case; the set is closed.
type Pattern interface {
	Node
	pattern()
}

// Context says whether a name, attribute, subscript, list or tuple is read, written or deleted.
type Context uint8

const (
	Load Context = iota
	Store
	Del
)

// Statements.
type (
	// FunctionDef is def and async def.
	FunctionDef struct {
		source.Range
		Name       string // NFKC normalised, like all identifiers
		NameRange  source.Range
		TypeParams []TypeParam
		Args       *Arguments
		Returns    Expr // nil without an annotation
		Body       []Stmt
		Decorators []Expr
		Async      bool
	}
	ClassDef struct {
		source.Range
		Name       string
		NameRange  source.Range
		TypeParams []TypeParam
		Bases      []Expr
		Keywords   []Keyword
		Body       []Stmt
		Decorators []Expr
	}
	Return struct {
		source.Range
		Value Expr // may be nil
	}
	Delete struct {
		source.Range
		Targets []Expr
	}
	Assign struct {
		source.Range
		Targets []Expr // a = b = value has two
		Value   Expr
	}
	TypeAlias struct {
		source.Range
		Name       *Name
		TypeParams []TypeParam
		Value      Expr
	}
	AugAssign struct {
		source.Range
		Target Expr
		Op     Operator
		Value  Expr
	}
	AnnAssign struct {
		source.Range
		Target     Expr
		Annotation Expr
		Value      Expr // may be nil
		Simple     bool // the target is a bare name without parentheses
	}
	// For is for and async for.
	For struct {
		source.Range
		Target, Iter Expr
		Body, Orelse []Stmt
		Async        bool
	}
	While struct {
		source.Range
		Test         Expr
		Body, Orelse []Stmt
	}
	If struct {
		source.Range
		Test         Expr
		Body, Orelse []Stmt // elif is an If alone in Orelse
	}
	// With is with and async with.
	With struct {
		source.Range
		Items []WithItem
		Body  []Stmt
		Async bool
	}
	Match struct {
		source.Range
		Subject Expr
		Cases   []*MatchCase
	}
	Raise struct {
		source.Range
		Exc, Cause Expr // may be nil
	}
	// Try is try with except or, where Star is set, except*.
	Try struct {
		source.Range
		Body      []Stmt
		Handlers  []*ExceptHandler
		Orelse    []Stmt
		Finalbody []Stmt
		Star      bool
	}
	Assert struct {
		source.Range
		Test, Msg Expr // Msg may be nil
	}
	Import struct {
		source.Range
		Names []*Alias
		Lazy  bool // PEP 810
	}
	ImportFrom struct {
		source.Range
		Module string // "" for "from . import x"
		Names  []*Alias
		Level  int // leading dots
		Lazy   bool
	}
	Global struct {
		source.Range
		Names []string
	}
	Nonlocal struct {
		source.Range
		Names []string
	}
	ExprStmt struct {
		source.Range
		Value Expr
	}
	Pass     struct{ source.Range }
	Break    struct{ source.Range }
	Continue struct{ source.Range }
	// Broken stands where a statement could not be read; its range is what was skipped.
	Broken struct{ source.Range }
	// Print is Python 2's print and exec statements, kept so that their arguments are analysed.
	// They never occur in a tree without Python2 set.
	Print struct {
		source.Range
		Exec bool
		Dest Expr // print >>Dest, ...; may be nil
		Args []Expr
	}
)

// Expressions.
type (
	BoolOp struct {
		source.Range
		Or     bool
		Values []Expr
	}
	NamedExpr struct {
		source.Range
		Target *Name
		Value  Expr
	}
	BinOp struct {
		source.Range
		Left  Expr
		Op    Operator
		Right Expr
	}
	UnaryOp struct {
		source.Range
		Op      UnaryOperator
		Operand Expr
	}
	Lambda struct {
		source.Range
		Args *Arguments
		Body Expr
	}
	IfExp struct {
		source.Range
		Test, Body, Orelse Expr
	}
	Dict struct {
		source.Range
		Keys   []Expr // a nil key marks **value
		Values []Expr
	}
	Set struct {
		source.Range
		Elts []Expr
	}
	ListComp struct {
		source.Range
		Elt        Expr
		Generators []*Comprehension
	}
	SetComp struct {
		source.Range
		Elt        Expr
		Generators []*Comprehension
	}
	DictComp struct {
		source.Range
		Key, Value Expr // Value is nil for {**d for d in ds} (PEP 798), then Key is the mapping
		Generators []*Comprehension
	}
	GeneratorExp struct {
		source.Range
		Elt        Expr
		Generators []*Comprehension
	}
	Await struct {
		source.Range
		Value Expr
	}
	Yield struct {
		source.Range
		Value Expr // may be nil
	}
	YieldFrom struct {
		source.Range
		Value Expr
	}
	Compare struct {
		source.Range
		Left        Expr
		Ops         []CompareOperator
		Comparators []Expr
	}
	Call struct {
		source.Range
		Func     Expr
		Args     []Expr // may hold *Starred
		Keywords []Keyword
	}
	// FormattedValue is one {…} of an f-string.
	FormattedValue struct {
		source.Range
		Value      Expr
		Conversion byte       // 's', 'r', 'a' or 0
		FormatSpec *JoinedStr // may be nil
	}
	// JoinedStr is an f-string, implicit concatenation with other strings included.
	JoinedStr struct {
		source.Range
		Values []Expr // *Constant and *FormattedValue
	}
	// Interpolation is one {…} of a t-string.
	Interpolation struct {
		source.Range
		Value      Expr
		Text       string // the expression as written
		Conversion byte
		FormatSpec *JoinedStr
	}
	// TemplateStr is a t-string (PEP 750).
	TemplateStr struct {
		source.Range
		Values []Expr // *Constant, *Interpolation, in a concatenation with f-strings *FormattedValue
	}
	Constant struct {
		source.Range
		Kind ConstantKind
		// Text is the decoded value of Str (UTF-8; lone surrogates as three bytes each) and Bytes (raw
		// bytes); for Int, Float and Imaginary the number as written. It is a piece of the file's text
		// where nothing had to be decoded.
		Text string
		U    bool // a u prefix, which ast.dump shows
	}
	Attribute struct {
		source.Range
		Value Expr
		Attr  string
		Ctx   Context
	}
	Subscript struct {
		source.Range
		Value, Slice Expr
		Ctx          Context
	}
	Starred struct {
		source.Range
		Value Expr
		Ctx   Context
	}
	Name struct {
		source.Range
		ID  string
		Ctx Context
	}
	List struct {
		source.Range
		Elts []Expr
		Ctx  Context
	}
	Tuple struct {
		source.Range
		Elts []Expr
		Ctx  Context
	}
	Slice struct {
		source.Range
		Lower, Upper, Step Expr // each may be nil
	}
	// Repr is Python 2's `x`; only where Tree.Python2 is set.
	Repr struct {
		source.Range
		Value Expr
	}
)

// Patterns of match statements.
type (
	MatchValue struct {
		source.Range
		Value Expr
	}
	MatchSingleton struct {
		source.Range
		Kind ConstantKind // None, True or False
	}
	MatchSequence struct {
		source.Range
		Patterns []Pattern
	}
	MatchMapping struct {
		source.Range
		Keys     []Expr
		Patterns []Pattern
		Rest     string // "" without **rest
	}
	MatchClass struct {
		source.Range
		Cls         Expr
		Patterns    []Pattern
		KwdAttrs    []string
		KwdPatterns []Pattern
	}
	MatchStar struct {
		source.Range
		Name string // "" for *_
	}
	MatchAs struct {
		source.Range
		Pattern Pattern // nil for a bare capture or _
		Name    string  // "" for _
	}
	MatchOr struct {
		source.Range
		Patterns []Pattern
	}
)

// Parts that are neither statements nor expressions.
type (
	Arguments struct {
		PosOnly    []*Arg
		Args       []*Arg
		Vararg     *Arg
		KwOnly     []*Arg
		KwDefaults []Expr // one per KwOnly, nil where there is no default
		Kwarg      *Arg
		Defaults   []Expr // of the last of PosOnly and Args, taken together
	}
	Arg struct {
		source.Range
		Name       string
		Annotation Expr // may be nil
	}
	Keyword struct {
		source.Range
		Arg   string // "" for **value
		Value Expr
	}
	Alias struct {
		source.Range
		Name   string // dotted; "*" for a star import
		AsName string
	}
	WithItem struct {
		Context Expr
		Vars    Expr // may be nil
	}
	MatchCase struct {
		Pattern Pattern
		Guard   Expr // may be nil
		Body    []Stmt
	}
	ExceptHandler struct {
		source.Range
		Type Expr // may be nil
		Name string
		Body []Stmt
	}
	Comprehension struct {
		Target, Iter Expr
		Ifs          []Expr
		Async        bool
	}
	// TypeParam is T, *Ts or **P in the brackets of a generic definition (PEP 695, 696).
	TypeParam struct {
		source.Range
		Kind    TypeParamKind
		Name    string
		Bound   Expr // TypeVar only; may be nil
		Default Expr // may be nil
	}
)

// TypeParamKind tells T, *Ts and **P apart.
type TypeParamKind uint8

const (
	TypeVar TypeParamKind = iota
	TypeVarTuple
	ParamSpec
)

// ConstantKind is the Python type of a Constant.
type ConstantKind uint8

const (
	None ConstantKind = iota
	True
	False
	Ellipsis
	Int
	Float
	Imaginary
	Str
	Bytes
)

// Operator is a binary arithmetic operator.
type Operator uint8

const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// UnaryOperator is a prefix operator.
type UnaryOperator uint8

const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// CompareOperator is a comparison.
type CompareOperator uint8

const (
	Eq CompareOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

func (*FunctionDef) stmt() {}
func (*ClassDef) stmt()    {}
func (*Return) stmt()      {}
func (*Delete) stmt()      {}
func (*Assign) stmt()      {}
func (*TypeAlias) stmt()   {}
func (*AugAssign) stmt()   {}
func (*AnnAssign) stmt()   {}
func (*For) stmt()         {}
func (*While) stmt()       {}
func (*If) stmt()          {}
func (*With) stmt()        {}
func (*Match) stmt()       {}
func (*Raise) stmt()       {}
func (*Try) stmt()         {}
func (*Assert) stmt()      {}
func (*Import) stmt()      {}
func (*ImportFrom) stmt()  {}
func (*Global) stmt()      {}
func (*Nonlocal) stmt()    {}
func (*ExprStmt) stmt()    {}
func (*Pass) stmt()        {}
func (*Break) stmt()       {}
func (*Continue) stmt()    {}
func (*Broken) stmt()      {}
func (*Print) stmt()       {}

func (*BoolOp) expr()         {}
func (*NamedExpr) expr()      {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*Lambda) expr()         {}
func (*IfExp) expr()          {}
func (*Dict) expr()           {}
func (*Set) expr()            {}
func (*ListComp) expr()       {}
func (*SetComp) expr()        {}
func (*DictComp) expr()       {}
func (*GeneratorExp) expr()   {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
func (*YieldFrom) expr()      {}
func (*Compare) expr()        {}
func (*Call) expr()           {}
func (*FormattedValue) expr() {}
func (*JoinedStr) expr()      {}
func (*Interpolation) expr()  {}
func (*TemplateStr) expr()    {}
func (*Constant) expr()       {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Starred) expr()        {}
func (*Name) expr()           {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Slice) expr()          {}
func (*Repr) expr()           {}

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchStar) pattern()      {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}
