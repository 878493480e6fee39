package inspect

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// noteWritten finds the files that the module fills with what it fetched or unpacked: the names of
// their paths and handles get the traits of their content, so that a program that is downloaded first
// and started by its path later is one that came over the network.
func (c *code) noteWritten() {
	for range 2 { // an archive is fetched first and unpacked then
		found := map[*resolve.Symbol]trait{}
		c.writtenPaths = map[string]trait{}
		for _, s := range c.module.Tree.Body {
			syntax.Walk(s, func(n syntax.Node) bool {
				if call, ok := n.(*syntax.Call); ok {
					if file, traits := c.filled(call); traits != 0 {
						c.markFile(found, file, traits, 0)
					}
					for _, file := range c.handedPaths(call) {
						c.markFile(found, file, fetched, 0)
					}
				}
				return true
			})
		}
		if len(found) == 0 && len(c.writtenPaths) == 0 {
			return
		}
		c.written = found
		clear(c.memo) // what was asked before did not know of them
		clear(c.results)
		clear(c.owned)
	}
}

// filled is the file that a call puts something into, with what is known of that.
func (c *code) filled(n *syntax.Call) (file syntax.Expr, of trait) {
	const foreign = fetched | decoded
	if attr, ok := n.Func.(*syntax.Attribute); ok {
		switch attr.Attr {
		case "write", "write_bytes", "write_text", "writelines":
			if len(n.Args) == 2 && c.module.Qualified(n.Func) == "os.write" {
				return n.Args[0], c.traits(n.Args[1], 0) & foreign
			}
			if len(n.Args) == 1 {
				traits := c.traits(n.Args[0], 0)
				if traits&(foreign|opened) != 0 {
					return attr.Value, traits&foreign | dropped
				}
			}
			return nil, 0
		case "extractall":
			traits := c.traits(attr.Value, 0)
			if traits&(program|fetched) != 0 { // what the package carries or fetched, in an archive that nobody looked into
				return argument(n, 0, "path"), traits&foreign | dropped
			}
			return argument(n, 0, "path"), traits & foreign
		case "extract": // after the member
			return argument(n, 1, "path"), c.traits(attr.Value, 0) & foreign
		}
	}
	switch calledName(n) {
	case "copyfile", "copy", "copy2", "move":
		source := argument(n, 0, "src")
		if isDisguised(c.outline(lastPart(source))) && c.traits(source, 0)&own != 0 {
			return argument(n, 1, "dst"), dropped
		}
		return nil, 0
	case "urlretrieve", "download", "copyfileobj", "unpack_archive":
	default:
		return nil, 0
	}
	switch name, _ := c.callee(n.Func, 0); name {
	case "urllib.request.urlretrieve":
		return argument(n, 1, "filename"), fetched | dropped
	case "wget.download":
		return argument(n, 1, "out"), fetched
	case "gdown.download":
		return argument(n, 1, "output"), fetched
	case "shutil.unpack_archive":
		return argument(n, 1, "extract_dir"), c.traits(argument(n, 0, "filename"), 0) & foreign
	case "shutil.copyfileobj":
		return argument(n, 1, "fdst"), c.traits(argument(n, 0, "fsrc"), 0) & foreign
	}
	return nil, 0
}

// isDisguised reports whether a file is called as if it held data, and no library.
func isDisguised(name string) bool {
	return isDataFile(name) && !hasSuffix(strings.ToLower(name), ".so", ".dll", ".dylib", ".pyd", ".exe")
}

// markFile gives traits to the names that a file goes by: its path, and the handles opened on it.
func (c *code) markFile(found map[*resolve.Symbol]trait, e syntax.Expr, traits trait, depth int) {
	if e == nil || depth > 6 {
		return
	}
	switch e := e.(type) {
	case *syntax.Constant:
		if e.Kind == syntax.Str && len(e.Text) > 2 {
			c.writtenPaths[e.Text] |= traits
		}
	case *syntax.Name:
		symbol, scope := c.module.ScopeAt(e.Start).Lookup(e.ID)
		if symbol == nil || found[symbol]&traits == traits {
			return
		}
		found[symbol] |= traits
		for _, b := range symbol.Bindings {
			switch value := b.Value.(type) {
			case *syntax.Constant:
				c.markFile(found, value, traits, depth+1)
			case *syntax.Call:
				c.markOpened(found, value, traits, depth)
				if b.Part > 0 && calledName(value) == "mkstemp" { // its handle and its path
					for i := range scope.Symbols {
						other := &scope.Symbols[i]
						if slices.ContainsFunc(other.Bindings, func(b resolve.Binding) bool { return b.Value == syntax.Expr(value) }) {
							found[other] |= traits
						}
					}
				}
			}
		}
	case *syntax.Call:
		c.markOpened(found, e, traits, depth)
	}
}

// markOpened goes on from a handle to the path that it was opened by.
func (c *code) markOpened(found map[*resolve.Symbol]trait, n *syntax.Call, traits trait, depth int) {
	if name, _ := c.callee(n.Func, 0); (name == "builtins.open" || name == "io.open" || name == "pathlib.Path") && len(n.Args) > 0 {
		c.markFile(found, n.Args[0], traits, depth+1)
	} else if attr, ok := n.Func.(*syntax.Attribute); ok && attr.Attr == "open" {
		c.markFile(found, attr.Value, traits, depth+1)
	}
}
