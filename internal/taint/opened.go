package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file follows files that the caller of a library, or who starts its program, names: whoever has a pickle opened by its name has
// it run, and what a document says was written by whoever made the document. A name in a request chooses among the files of the program.

// opened is what a file holds whose name a caller chose: it does no harm but where it is turned into objects. What is known
// of the name says nothing of it.
func (f *frame) opened(s *state, name *Value, at syntax.Node) []Taint {
	path := f.e.model.Kind("file-path")
	var out []Taint
	for _, t := range f.deep(s, name) {
		chosen := (!t.from.real() || f.e.namesOwn(t.from)) && path != nil && !dead(t.clears, path)
		if chosen || t.from.filled() {
			t.clears, t.opened = 0, true
			out = append(out, t)
		}
	}
	return marked(out, f.place(at), "names a file that is read")
}

// typed says that data comes from the command line.
func (o *Origin) typed() bool { return o.real() && o.source.Kind == "cli-input" }

// filled says that data is the name of a file which was put away for whoever sent it.
func (o *Origin) filled() bool { return o.real() && o.source.Filled }

// namesOwn says that data from outside names a file whose contents come from the same place.
func (e *engine) namesOwn(o *Origin) bool { return o.filled() || e.opts.Library && o.typed() }

// hurtsOpened says that what a named file holds may do harm there: what is turned into objects, and what a document says that
// was read of it, where that is run, or names a file.
func hurtsOpened(k *Kind, ways ...*hop) bool {
	switch k.Name {
	case "serialized":
		return true
	case "code", "template-text", "file-path", "archive-member", "sql-text", "shell-command", "module-name", "module-file":
		for _, way := range ways {
			budget := 200
			if passes(way, 6, &budget, func(says string) bool { return says == parsed }) {
				return true
			}
		}
	}
	return false
}

// namedWhole says that a document which was read of a file names a whole path: whoever wrote it wrote it for that.
func (fl *Flow) namedWhole() bool { return fl.opened && fl.Kind.Folder && !joinedAfter(fl.via) }

// joinedAfter says that data became a part of something larger on a way, after a document was parsed that held it, if one was.
func joinedAfter(way *hop) bool {
	budget := 400
	joined, _ := joinedSince(way, 6, &budget)
	return joined
}

// joinedSince is joinedAfter, and whether the way has come to its document or join.
func joinedSince(way *hop, depth int, budget *int) (joined, end bool) {
	for h := way; h != nil && *budget > 0; h = h.prev {
		*budget--
		if h.says == parsed {
			return false, true
		}
		if isJoin(h, true) {
			return true, true
		}
		if depth > 0 {
			if joined, end := joinedSince(h.inner, depth-1, budget); end {
				return joined, true
			}
		}
	}
	return false, false
}
