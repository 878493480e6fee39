package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file follows data through files: what is written to a path comes out where the same path is opened. A file is an
// object of its own that the path's value refers to beside being a text; what the file holds is no part of the text.

const fileClass = "io.IOBase" // an open file

type fileKey struct{ path string }

// contents is what the files that v names, or is, hold.
func (f *frame) contents(s *state, v *Value) []Taint {
	if v == nil {
		return nil
	}
	var out []Taint
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.kind == fileObject && o.some {
			out, _ = joinTaints(out, f.deep(s, o.rest))
		}
	}
	return out
}

// allContents is contents of every argument of a call.
func (f *frame) allContents(s *state, args *arguments) []Taint {
	var out []Taint
	for _, v := range args.pos {
		out, _ = joinTaints(out, f.knownContents(s, v))
	}
	for _, v := range args.named {
		out, _ = joinTaints(out, f.knownContents(s, v))
	}
	return out
}

// readsFile says that a danger lies in what a named file holds, not in its name.
func (k *Kind) readsFile() bool {
	switch k.Name {
	case "archive-member", "serialized", "xml-document", "xslt-document", "model-code":
		return true
	}
	return false
}

// file is the file that a path names; one is made when there is none yet and the path is a constant or a variable, which
// then refers to it.
func (f *frame) file(s *state, path *Value, x syntax.Expr) *loc {
	if path != nil {
		for _, l := range path.refs {
			if o := f.get(s, l); o != nil && o.kind == fileObject {
				return l
			}
		}
	}
	if text, ok := path.text(); ok {
		return f.knownFile(s, text, true)
	}
	n, ok := x.(*syntax.Name)
	if !ok {
		return nil
	}
	slot, ok := f.u.slots.find(n.ID)
	if !ok {
		return nil
	}
	l := f.alloc(s, fileKey{n.ID}, &object{kind: fileObject}).refs[0]
	w := Value{open: true}
	if path != nil {
		w = *path
		w.open = true
	}
	w.refs = append(w.refs[:len(w.refs):len(w.refs)], l)
	s.vars[slot] = &w
	return l
}

// knownFile is the file of a constant path, nil when it was not written here and none is to be made.
func (f *frame) knownFile(s *state, path string, make_ bool) *loc {
	key := fileKey{"/" + path}
	if l := f.locs[key]; s.holds(l) {
		return l
	}
	if !make_ {
		return nil
	}
	return f.alloc(s, key, &object{kind: fileObject}).refs[0]
}

// fileCall evaluates the calls that open files, and those that write to a path.
func (f *frame) fileCall(s *state, c *libraryCall) (*Value, bool) {
	switch c.name {
	case "builtins.open", "io.open", "aiofiles.open", "anyio.open_file":
		return f.openFile(s, c, Arg{Index: 0, Name: "file"}, Arg{Index: 1, Name: "mode"})
	case "pathlib.Path.open":
		return f.openFile(s, c, Arg{Special: Self}, Arg{Index: 0, Name: "mode"})
	case "pathlib.Path.write_bytes", "pathlib.Path.write_text":
		if l := f.file(s, c.recv, receiverOf(c.at)); l != nil && len(c.args.pos) > 0 {
			f.writeFile(s, l, tainted(f.deep(s, c.args.pos[0])))
		}
	case "pathlib.Path.read_bytes", "pathlib.Path.read_text":
		t := f.contents(s, c.recv)
		if len(t) == 0 {
			t = f.opened(s, c.recv, c.at)
		}
		if len(t) > 0 {
			if c.model != nil {
				f.checkSinks(s, c)
			}
			return tainted(t), true
		}
	case "gzip.open", "bz2.open", "lzma.open":
		if name, _ := f.arg(s, c, Arg{Index: 0, Name: "filename"}); f.isOwnFile(name) {
			if c.model != nil {
				f.checkSinks(s, c)
			}
			return nil, true
		}
	case "tempfile.NamedTemporaryFile", "tempfile.TemporaryFile", "tempfile.SpooledTemporaryFile":
		if c.model != nil {
			f.checkSinks(s, c)
		}
		if c.name != "tempfile.NamedTemporaryFile" && f.u.fn != nil {
			return f.newBuffer(s, c.at, "io.BytesIO", constValue(textConst(""))), true // nobody else can open it
		}
		v := *f.alloc(s, c.at, &object{kind: fileObject})
		v.typ, v.open = fileClass, true
		return &v, true
	case "werkzeug.FileStorage.save", "urllib.request.urlretrieve", "shutil.copyfileobj":
		from, to, place := c.recv, Arg{Index: 0, Name: "dst"}, 0
		if c.recv == nil {
			from, _ = f.arg(s, c, Arg{Index: 0})
			to, place = Arg{Index: 1, Name: "filename"}, 1
		}
		dst, ok := f.arg(s, c, to)
		if !ok || dst != nil && len(dst.refs) > 0 && !f.namesFile(s, dst) && dst.typ != fileClass {
			return nil, false // a buffer, say
		}
		var x syntax.Expr
		if place < len(c.args.posAt) {
			x = c.args.posAt[place]
		}
		l := f.file(s, dst, x)
		if l == nil {
			return nil, false
		}
		f.writeFile(s, l, tainted(f.deep(s, from)))
		if c.model != nil {
			f.checkSinks(s, c)
		}
		return nil, true
	}
	return nil, false
}

// isOwnFile says that data names one of the program's own files, as a check has shown, and is no open file itself.
func (f *frame) isOwnFile(name *Value) bool {
	path := f.e.model.Kind("file-path")
	return name != nil && len(name.taint) > 0 && len(name.refs) == 0 && path != nil && !slices.ContainsFunc(name.taint, func(t Taint) bool { return !dead(t.clears, path) })
}

func receiverOf(at syntax.Node) syntax.Expr {
	if call, ok := at.(*syntax.Call); ok {
		if method, ok := call.Func.(*syntax.Attribute); ok {
			return method.Value
		}
	}
	return nil
}

// openFile gives the open file of a path: one that is written, or one that was written before.
func (f *frame) openFile(s *state, c *libraryCall, path, mode Arg) (*Value, bool) {
	name, ok := f.arg(s, c, path)
	if !ok {
		return nil, false
	}
	m, _ := f.arg(s, c, mode)
	how, _ := m.text()
	var l *loc
	if strings.ContainsAny(how, "wax+") {
		x := receiverOf(c.at)
		if path.Special != Self {
			x = nil
			if len(c.args.posAt) > 0 {
				x = c.args.posAt[0]
			}
		}
		l = f.file(s, name, x)
		if l == nil {
			l = f.alloc(s, c.at, &object{kind: fileObject}).refs[0]
		}
	} else {
		if text, ok := name.text(); ok {
			l = f.knownFile(s, text, false)
		} else if name != nil {
			for _, r := range name.refs {
				if o := f.get(s, r); o != nil && o.kind == fileObject {
					l = r
				}
			}
		}
		if l == nil {
			held := f.opened(s, name, c.at)
			if len(held) == 0 {
				return nil, false
			}
			if c.model != nil {
				f.checkSinks(s, c)
			}
			return tainted(held), true
		}
	}
	if c.model != nil {
		f.checkSinks(s, c)
	}
	return &Value{open: true, typ: fileClass, refs: []*loc{l}}, true
}

func (f *frame) writeFile(s *state, l *loc, v *Value) {
	if v == nil {
		return
	}
	if o := f.get(s, l); o != nil {
		f.set(s, l, o.withRest(v))
	}
}

// fileMethod evaluates the methods of an open file.
func (f *frame) fileMethod(s *state, recv *Value, name string, args *arguments) (*Value, bool) {
	if recv.typ != fileClass {
		return nil, false
	}
	switch name {
	case "write", "writelines":
		if len(args.pos) > 0 {
			for _, l := range recv.refs {
				f.writeFile(s, l, tainted(f.deep(s, args.pos[0])))
			}
		}
		return nil, true
	case "read", "readline", "readlines", "read1", "getvalue":
		return tainted(f.contents(s, recv)), true
	case "__enter__", "__aenter__", "open":
		return recv, true
	case "seek", "flush", "close", "tell", "truncate", "fileno":
		return nil, true
	}
	return nil, false
}

// knownContents is what a constant path's file holds.
func (f *frame) knownContents(s *state, v *Value) []Taint {
	text, ok := v.text()
	if !ok {
		return f.contents(s, v)
	}
	if l := f.knownFile(s, text, false); l != nil {
		return f.contents(s, &Value{refs: []*loc{l}})
	}
	return nil
}

// namesFile says that a value is the path of a file that was written, a text for all else.
func (f *frame) namesFile(s *state, v *Value) bool {
	if v.typ == fileClass {
		return false
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.kind == fileObject {
			return true
		}
	}
	return false
}
