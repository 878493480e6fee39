package taint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file notes, for one line of a program, why something is reported there or is not.

// A Watch asks Solve to note what it knows of one line, and holds what it noted.
type Watch struct {
	Path string // of the file on disk, absolute
	Line int    // from 1

	File  *source.File // nil: there is no such file in the program
	Test  bool         // it is a test and left alone
	Ran   bool         // some body was followed through the line
	Notes []Note       // in the order in which they were first made
}

// A Note is one thing that was found out about a line.
type Note struct {
	Place source.Place   // where it holds: on the line, or where a call leads there
	Text  string         // a sentence without a full stop
	Way   []finding.Step // how the data came here, where there is any
}

// maxNotes bounds the notes: a helper that all call is asked for what one of them passes.
const maxNotes = 40

// A watcher is the engine's side of a Watch.
type watcher struct {
	*Watch
	model  *Model
	checks []checkNote
}

// A checkNote says that a statement proved data harmless for some kinds.
type checkNote struct {
	unit  *unit
	place source.Place
	mask  Mask
}

// newWatcher returns nil for a line that no file of the program has.
func newWatcher(e *engine) *watcher {
	w := e.opts.Watch
	if w == nil {
		return nil
	}
	for _, m := range e.program.Modules {
		if m.File.Abs == w.Path {
			w.File, w.Test = m.File, e.leaves(m)
			return &watcher{Watch: w, model: e.model}
		}
	}
	return nil
}

// on says that a place is on the line that is asked for. A node of several lines is where it begins.
func (w *watcher) on(p source.Place) bool {
	return w != nil && p.File == w.File && p.File.Line(p.Start) == w.Line
}

func (w *watcher) note(n Note) {
	same := func(have Note) bool { return have.Place == n.Place && have.Text == n.Text }
	if len(w.Notes) < maxNotes && !slices.ContainsFunc(w.Notes, same) {
		w.Notes = append(w.Notes, n)
	}
}

// statement notes that a statement is run.
func (w *watcher) statement(f *frame, stmt syntax.Stmt) {
	f.at = stmt
	if place := f.place(stmt); f.quiet == 0 && place.File == w.File {
		from := place.File.Line(place.Start)
		w.Ran = w.Ran || from == w.Line || from < w.Line && w.Line <= place.File.Line(headEnd(stmt))
	}
}

// headEnd is where a statement ends that is no block of others, and where the head of one does.
func headEnd(stmt syntax.Stmt) int32 {
	switch n := stmt.(type) {
	case *syntax.If:
		return n.Test.Span().End
	case *syntax.While:
		return n.Test.Span().End
	case *syntax.For:
		return n.Iter.Span().End
	case *syntax.With, *syntax.Try, *syntax.Match, *syntax.FunctionDef, *syntax.ClassDef:
		return stmt.Span().Start
	}
	return stmt.Span().End
}

// proved notes that what a frame just ran makes data harmless.
func (w *watcher) proved(f *frame, mask Mask) {
	if f.at == nil || mask == 0 {
		return
	}
	n := checkNote{f.u, f.place(f.at), mask}
	n.place.End = max(n.place.Start, headEnd(f.at))
	if !slices.Contains(w.checks, n) {
		w.checks = append(w.checks, n)
	}
}

// sink notes what arrives at a sink on the line.
func (w *watcher) sink(f *frame, sink *Sink, says string, taints []Taint, place source.Place, name string) {
	what := fmt.Sprintf("%s: what %s", sink.Kind.Name, says)
	if len(taints) == 0 {
		w.note(Note{Place: place, Text: what + " holds no data from outside here" + w.check(f, All, sink.Kind)})
	}
	for _, t := range taints {
		w.arrives(f, t, sink.Kind, what, place)
	}
}

// arrives notes data that reaches a place of some danger.
func (w *watcher) arrives(f *frame, t Taint, kind *Kind, what string, place source.Place) {
	n := Note{Place: place, Way: (&Flow{via: t.via}).Trace()}
	who := "data that " + w.origin(t.from)
	switch {
	case dead(t.clears, kind):
		n.Text = what + ": " + who + " is harmless for it by then" + w.because(f, t, kind)
	case t.from.real() && !f.e.wanted(t.from.source.Kind, kind):
		n.Text = what + ": " + who + " does not count: sources of the kind " + t.from.source.Kind + " are not asked for, or say nothing to this danger"
	case t.from.real() && t.from.lost(t.weak):
		n.Text = what + ": " + who + " passed a call that is not known and is too weak a sign to be reported"
	case t.from.real():
		n.Text = what + ": " + who + " arrives"
	default:
		n.Text = what + ": " + who + " arrives; it is reported if some caller passes data from outside"
	}
	w.note(n)
}

// because says what made data harmless: a call on its way, or a check of a body that it passes.
func (w *watcher) because(f *frame, t Taint, kind *Kind) string {
	for h, n := t.via, 0; h != nil && n < 60; h, n = h.prev, n+1 {
		if name, ok := strings.CutPrefix(h.says, "through "); ok && w.model.clearsBy(name)&kind.Bit != 0 {
			return ": " + name + " makes it so"
		}
	}
	return w.check(f, t.clears, kind)
}

// check says which check in a body proved what of has been proved for a kind.
func (w *watcher) check(f *frame, of Mask, kind *Kind) string {
	for i := len(w.checks) - 1; i >= 0; i-- {
		c := &w.checks[i]
		if dead(c.mask&of, kind) && c.unit == f.u {
			text := strings.Join(strings.Fields(c.place.File.Text[c.place.Start:min(c.place.End, c.place.Start+100)]), " ")
			return fmt.Sprintf(": line %d has proved it, `%s`", c.place.File.Line(c.place.Start), text)
		}
	}
	return ""
}

// clearsBy is what calls of a name make harmless.
func (m *Model) clearsBy(name string) (mask Mask) {
	for full, c := range m.Calls {
		if lastName(full) == name {
			mask |= c.Clears
		}
	}
	if c := m.Methods[name]; c != nil {
		mask |= c.Clears
	}
	return mask
}

// origin says where data comes from.
func (w *watcher) origin(o *Origin) string {
	switch {
	case o.real() && o.source.Says != "":
		return fmt.Sprintf("%s in line %d", o.source.Says, o.place.File.Line(o.place.Start))
	case o.real():
		return "comes from " + o.label
	case o.global != nil:
		return "functions leave in " + o.global.name
	case o.unit != nil && o.input < len(o.unit.inputs):
		return "callers of " + o.unit.name + " pass as " + o.unit.inputs[o.input]
	}
	return "is not known"
}

// passed notes what a call passes on into a sink on the line that lies in the called function.
func (w *watcher) passed(f *frame, fl *Flow, taints []Taint, at syntax.Node) {
	what := fmt.Sprintf("%s: what is passed in here and then %s", fl.Kind.Name, fl.Says)
	place := f.place(at)
	if len(taints) == 0 {
		w.note(Note{Place: place, Text: what + " holds no data from outside"})
	}
	for _, t := range taints {
		w.arrives(f, t, fl.Kind, what, place)
	}
}

// unmodelled notes a call on the line that no model describes.
func (w *watcher) unmodelled(f *frame, name string, place source.Place, carries bool) {
	if carries {
		w.note(Note{Place: place, Text: "call of " + name + ", which no model describes: what goes in is taken to come out, and not to hurt inside"})
	} else {
		w.note(Note{Place: place, Text: "call of " + name + ", which no model describes; no data from outside goes in"})
	}
}
