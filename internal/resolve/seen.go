package resolve

import (
	"slices"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Seen is what following the program's values has shown of its calls: which library function a call reaches where its
// text does not say so, with which constants, and which blocks never run. Package taint fills it, rules ask it. It does
// not change any more once the rules run. The nil Seen knows nothing.
type Seen struct {
	calls map[*syntax.Call]*SeenCall
	dead  map[*source.File]map[source.Range]bool // ways that a test decides: true while no run has taken them
	sinks map[sinkOf]bool                        // true where data reaches one that is not harmless there
	files map[sinkIn]bool                        // true where that is so for one in the file
}

// A sinkOf is a call that can hurt in one way, by the name of the kind of danger.
type sinkOf struct {
	call *syntax.Call
	kind string
}

// A sinkIn is a file with calls that can hurt in one way.
type sinkIn struct {
	file *source.File
	kind string
}

// A SeenCall is what runs of one call have shown.
type SeenCall struct {
	Names []string         // of the library callables it reached, each once
	Args  []Known          // by position, those that a partial has bound included
	Bound int              // how many of Args were bound before the call
	Named map[string]Known // by keyword, those of **options included
	Open  bool             // further keywords may be passed
	Any   bool             // seen in a run for any caller, whose knowledge gives way to that of real callers
	Most  int              // how many callables it could reach in one run, those that no rule asks for included
	From  []string         // kinds of sources whose data reaches an argument, each once
	Meets []string         // names that its result was seen to meet, each once
}

// Known is the constants that a value was seen to be.
type Known struct {
	Values []Const
	Open   bool // it may be something else as well
}

// Seen is what following values has shown of the program's calls, or nil.
func (m *Module) Seen() *Seen {
	if m.program == nil {
		return nil
	}
	return m.program.Seen
}

// NewSeen returns an empty Seen that can be filled.
func NewSeen() *Seen {
	return &Seen{calls: map[*syntax.Call]*SeenCall{}, dead: map[*source.File]map[source.Range]bool{}, sinks: map[sinkOf]bool{}, files: map[sinkIn]bool{}}
}

// Call returns what is known of a call, nil for nothing.
func (s *Seen) Call(n *syntax.Call) *SeenCall {
	if s == nil {
		return nil
	}
	return s.calls[n]
}

// Note adds what one run of a call has shown.
func (s *Seen) Note(n *syntax.Call, name string, run *SeenCall) {
	have := s.calls[n]
	if have == nil || len(have.Names) == 0 {
		run.Names = []string{name}
		if have != nil {
			run.Most, run.From, run.Meets = have.Most, have.From, have.Meets
		}
		s.calls[n] = run
		return
	}
	switch {
	case have.Any && !run.Any:
		run.Names, run.From, run.Meets = []string{name}, have.From, have.Meets
		*have = *run
		return
	case run.Any && !have.Any:
		return
	}
	if !slices.Contains(have.Names, name) {
		have.Names = append(have.Names, name)
	}
	have.Open = have.Open || run.Open
	have.Bound = max(have.Bound, run.Bound)
	for i, k := range run.Args {
		if i < len(have.Args) {
			have.Args[i].add(k)
		} else {
			have.Args = append(have.Args, k)
		}
	}
	for name, k := range run.Named {
		old := have.Named[name]
		old.add(k)
		if have.Named == nil {
			have.Named = map[string]Known{}
		}
		have.Named[name] = old
	}
}

// NoteChoice adds that a call could reach n callables.
func (s *Seen) NoteChoice(n *syntax.Call, callables int) {
	have := s.calls[n]
	if have == nil {
		have = &SeenCall{Open: true}
		s.calls[n] = have
	}
	have.Most = max(have.Most, callables)
}

// NoteFrom adds that data of a kind of source reaches an argument of a call.
func (s *Seen) NoteFrom(n *syntax.Call, kind string) {
	have := s.calls[n]
	if have == nil {
		have = &SeenCall{Open: true}
		s.calls[n] = have
	}
	if !slices.Contains(have.From, kind) {
		have.From = append(have.From, kind)
	}
}

// maxMeets is how many names of one call's result are kept.
const maxMeets = 60

// NoteName adds that the result of a call was seen to meet a name.
func (s *Seen) NoteName(n *syntax.Call, name string) {
	have := s.calls[n]
	if have == nil {
		have = &SeenCall{Open: true}
		s.calls[n] = have
	}
	if len(have.Meets) < maxMeets && !slices.Contains(have.Meets, name) {
		have.Meets = append(have.Meets, name)
	}
}

// NoteSink adds that the data which reaches a call was looked at, since it can hurt in one way.
func (s *Seen) NoteSink(file *source.File, n *syntax.Call, kind string) {
	if at := (sinkOf{n, kind}); !s.sinks[at] {
		s.sinks[at] = false
	}
	if in := (sinkIn{file, kind}); !s.files[in] {
		s.files[in] = false
	}
}

// NoteReached adds that data from outside, or from callers that nobody knows, reaches such a call and is not harmless there.
func (s *Seen) NoteReached(file *source.File, n *syntax.Call, kind string) {
	s.sinks[sinkOf{n, kind}] = true
	s.files[sinkIn{file, kind}] = true
}

// Harmless says that a call was looked at and that nothing reaches it which can hurt in this way.
func (s *Seen) Harmless(n *syntax.Call, kind string) bool {
	if s == nil {
		return false
	}
	reached, looked := s.sinks[sinkOf{n, kind}]
	return looked && !reached
}

// HarmlessIn says the same of all such calls of a file, where there are any.
func (s *Seen) HarmlessIn(file *source.File, kind string) bool {
	if s == nil {
		return false
	}
	reached, looked := s.files[sinkIn{file, kind}]
	return looked && !reached
}

const maxKnown = 8 // values that one argument is known by

func (k *Known) add(other Known) {
	k.Open = k.Open || other.Open
	for _, c := range other.Values {
		if len(k.Values) >= maxKnown {
			k.Open = true
			return
		}
		if !slices.ContainsFunc(k.Values, func(have Const) bool {
			return have.Kind == c.Kind && have.Text == c.Text && have.Int == c.Int && have.Float == c.Float
		}) {
			k.Values = append(k.Values, c)
		}
	}
}

// NotePart adds that a run did or did not take a part of a file.
func (s *Seen) NotePart(file *source.File, at source.Range, taken bool) {
	blocks := s.dead[file]
	if blocks == nil {
		blocks = map[source.Range]bool{}
		s.dead[file] = blocks
	}
	if taken {
		blocks[at] = false
	} else if _, have := blocks[at]; !have {
		blocks[at] = true
	}
}

// BlockRange is where a block stands that is not empty.
func BlockRange(block []syntax.Stmt) source.Range {
	return source.Range{Start: block[0].Span().Start, End: block[len(block)-1].Span().End}
}

// Dead lists the blocks of a file that no run has taken.
func (s *Seen) Dead(file *source.File) []source.Range {
	if s == nil {
		return nil
	}
	var out []source.Range
	for at, dead := range s.dead[file] {
		if dead {
			out = append(out, at)
		}
	}
	slices.SortFunc(out, func(a, b source.Range) int { return int(a.Start - b.Start) })
	return out
}
