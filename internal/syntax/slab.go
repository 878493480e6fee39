package syntax

// A slab hands out zeroed values of one type from chunks, so that a file's tree costs a few hundred
// allocations and lies close together. Chunks double in size; what is left of the last one is the
// price, at most half of it.
type slab[T any] struct {
	free []T
	size int
}

const maxChunk = 512

func (s *slab[T]) alloc() *T {
	if len(s.free) == 0 {
		s.grow()
	}
	v := &s.free[0]
	s.free = s.free[1:]
	return v
}

func (s *slab[T]) grow() {
	s.size = min(max(2*s.size, 4), maxChunk)
	s.free = make([]T, s.size)
}

// A list collects elements on a stack; take copies those above a mark into a slice of exactly
// their number, cut from a shared chunk.
type list[T any] struct {
	stack []T
	free  []T
	size  int
}

// rest is a list for the next file with what this one has left of its chunk.
func (l *list[T]) rest() list[T] { return list[T]{free: l.free, size: l.size} }

func (l *list[T]) mark() int { return len(l.stack) }

func (l *list[T]) push(v T) { l.stack = append(l.stack, v) }

func (l *list[T]) take(mark int) []T {
	n := len(l.stack) - mark
	if n == 0 {
		return nil
	}
	if n > len(l.free) {
		l.size = min(max(2*l.size, 8), maxChunk)
		l.free = make([]T, max(l.size, n))
	}
	out := l.free[:n:n]
	l.free = l.free[n:]
	copy(out, l.stack[mark:])
	l.stack = l.stack[:mark]
	return out
}

// slabs holds one slab for each type of node.
type slabs struct {
	functionDef    slab[FunctionDef]
	classDef       slab[ClassDef]
	returns        slab[Return]
	assign         slab[Assign]
	augAssign      slab[AugAssign]
	annAssign      slab[AnnAssign]
	forLoop        slab[For]
	ifStmt         slab[If]
	with           slab[With]
	raise          slab[Raise]
	try            slab[Try]
	assert         slab[Assert]
	imports        slab[Import]
	importFrom     slab[ImportFrom]
	exprStmt       slab[ExprStmt]
	pass           slab[Pass]
	boolOp         slab[BoolOp]
	binOp          slab[BinOp]
	unaryOp        slab[UnaryOp]
	lambda         slab[Lambda]
	ifExp          slab[IfExp]
	dict           slab[Dict]
	compare        slab[Compare]
	call           slab[Call]
	formattedValue slab[FormattedValue]
	joinedStr      slab[JoinedStr]
	interpolation  slab[Interpolation]
	templateStr    slab[TemplateStr]
	constant       slab[Constant]
	attribute      slab[Attribute]
	subscript      slab[Subscript]
	starred        slab[Starred]
	name           slab[Name]
	list           slab[List]
	tuple          slab[Tuple]
	slice          slab[Slice]
	arguments      slab[Arguments]
	arg            slab[Arg]
	alias          slab[Alias]
	handler        slab[ExceptHandler]
	comprehension  slab[Comprehension]
	matchValue     slab[MatchValue]
	matchAs        slab[MatchAs]
	matchCase      slab[MatchCase]
}
