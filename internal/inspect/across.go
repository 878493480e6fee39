package inspect

import (
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// How values get from one function, class or module of a package to another.

// of is the module under inspection that a function stands in; nil where it is none of the package.
func (c *code) of(f *resolve.Function) *code {
	if f.Module == c.module {
		return c
	}
	return c.peers[f.Module]
}

// returned joins the traits of what a function returns or yields.
func (c *code) returned(f *resolve.Function, depth int) trait {
	in := c.of(f)
	if in == nil {
		return 0
	}
	if known, ok := in.results[f]; ok {
		return known
	}
	in.results[f] = 0 // ends recursion
	var all trait
	for _, r := range f.Returns {
		all |= in.traits(r, depth)
	}
	if len(f.Returns) == 0 && f.Def() != nil {
		syntax.Walk(f.Node, func(n syntax.Node) bool {
			if y, ok := n.(*syntax.Yield); ok && y.Value != nil {
				all |= in.traits(y.Value, depth)
			}
			return true
		})
	}
	in.results[f] = all
	return all
}

// memberTraits are those of what another module of the package binds to a name.
func (c *code) memberTraits(qualified string, depth int) trait {
	if len(c.siblings) < 2 {
		return 0
	}
	d, ok := c.module.Program().Lookup(qualified)
	if !ok || d.Symbol == nil || d.Module == nil || d.Module == c.module {
		return 0
	}
	if in := c.peers[d.Module]; in != nil {
		return in.symbolTraits(d.Symbol, nil, depth+1)
	}
	return 0
}

// ownAttribute joins the traits of what the methods of a class assign to an attribute of self.
func (c *code) ownAttribute(base *syntax.Name, attribute string, depth int) trait {
	f := c.module.FunctionAt(base.Start)
	if f == nil || f.Class == nil || len(f.Args().Args) == 0 || f.Args().Args[0].Name != base.ID {
		return 0
	}
	key := ownName{f.Class, attribute}
	if known, ok := c.owned[key]; ok {
		return known
	}
	if c.owned == nil {
		c.owned = map[ownName]trait{}
	}
	c.owned[key] = 0 // ends recursion
	var all trait
	for _, a := range f.Class.Attributes(attribute) {
		if name, ok := a.Value.(*syntax.Name); ok && name.ID == base.ID {
			continue
		}
		all |= c.traits(a.Value, depth+2)
	}
	c.owned[key] = all
	return all
}

// An ownName is an attribute of self.
type ownName struct {
	class     *resolve.Class
	attribute string
}

// chatEvents are methods of clients that register a function for what others write.
var chatEvents = map[string]bool{"event": true, "listen": true, "message_handler": true, "on_message": true, "channel_post_handler": true, "callback_query_handler": true, "subscribe": true}

// toldOf are the objects that call a function with what others write, by their names.
func (c *code) toldOf(n *syntax.FunctionDef) []string {
	var objects []string
	for _, d := range n.Decorators {
		if call, ok := d.(*syntax.Call); ok {
			d = call.Func
		}
		attr, ok := d.(*syntax.Attribute)
		if ok && (chatEvents[attr.Attr] || (n.Async || attr.Attr == "on" && c.traits(attr.Value, 0)&client != 0) && (attr.Attr == "command" || attr.Attr == "on")) {
			objects = append(objects, lastName(attr.Value))
		}
	}
	return objects
}

// isToldBy reports whether a parameter holds what somebody else wrote: of a function that a client calls for messages.
func (c *code) isToldBy(symbol *resolve.Symbol) bool {
	if c.told == nil {
		c.told = map[*resolve.Symbol]bool{}
		for _, f := range c.module.Functions {
			def := f.Def()
			if def == nil || len(c.toldOf(def)) == 0 {
				continue
			}
			for _, a := range f.Args().Args {
				if s := f.Scope.Symbol(a.Name); s != nil && a.Name != "self" {
					c.told[s] = true
				}
			}
		}
	}
	return c.told[symbol]
}

// isHandedLogin reports whether a parameter holds what a program logs in with: of a function that is told of each connection
// to a database before it is made.
func (c *code) isHandedLogin(symbol *resolve.Symbol) bool {
	if c.logins == nil {
		c.logins = map[*resolve.Symbol]bool{}
		for _, f := range c.module.Functions {
			def := f.Def()
			if def == nil {
				continue
			}
			for _, d := range def.Decorators {
				listens, ok := d.(*syntax.Call)
				if !ok || calledName(listens) != "listens_for" {
					continue
				}
				if event, _ := c.fold(argument(listens, 1, "identifier")); event != "do_connect" {
					continue
				}
				for _, a := range f.Args().Args {
					if s := f.Scope.Symbol(a.Name); s != nil {
						c.logins[s] = true
					}
				}
			}
		}
	}
	return c.logins[symbol]
}

// starters are methods by which a client begins to call the functions that are registered with it.
var starters = map[string]bool{"run": true, "start": true, "polling": true, "infinity_polling": true, "run_polling": true, "start_polling": true, "run_forever": true,
	"loop_forever": true, "loop_start": true, "run_until_disconnected": true, "connect": true}

// reachHandlers marks the functions that a client calls from now on.
func (c *code) reachHandlers(n *syntax.Call) {
	attr, ok := n.Func.(*syntax.Attribute)
	if !ok || !starters[attr.Attr] {
		return
	}
	client := lastName(attr.Value)
	for _, f := range c.module.Functions {
		if def := f.Def(); def != nil && len(def.Decorators) > 0 && slices.Contains(c.toldOf(def), client) {
			c.reachFunction(f)
		}
	}
}

// readsCarried reports whether a call reads a file of the package that holds no Python.
func (c *code) readsCarried(n *syntax.Call, name string, depth int) bool {
	var file syntax.Expr
	switch name {
	case "builtins.open", "io.open":
		file = argument(n, 0, "file")
		if file == nil || c.traits(file, depth+1)&own == 0 {
			return false
		}
	case "pkgutil.get_data", "importlib.resources.read_text", "importlib.resources.read_binary", "importlib.resources.open_text", "importlib.resources.open_binary",
		"pkg_resources.resource_string", "pkg_resources.resource_stream":
		file = argument(n, 1, "resource")
	default:
		if name == "gettext.translation" || name == "gettext.find" {
			return c.traits(argument(n, 1, "localedir"), depth+1)&own != 0
		}
		method, ok := n.Func.(*syntax.Attribute)
		if !ok && readers[calledName(n)] && len(n.Args) > 0 && isDataFile(c.outline(lastPart(n.Args[0]))) && c.traits(n.Args[0], depth+1)&own != 0 { // ZipFile(path)
			file = n.Args[0]
			break
		}
		if ok && readers[method.Attr] && len(n.Args) > 0 && isDataFile(c.outline(lastPart(n.Args[0]))) && c.traits(n.Args[0], depth+1)&own != 0 { // PIL.Image.open(path), numpy.load(path)
			file = n.Args[0]
			break
		}
		if !ok || method.Attr != "read_text" && method.Attr != "read_bytes" && method.Attr != "open" {
			return false
		}
		if name, ok := method.Value.(*syntax.Name); ok {
			file = c.only(name)
		} else {
			file = method.Value
		}
		if file == nil || c.traits(file, depth+1)&own == 0 && !c.isResource(file) {
			return false
		}
	}
	return isDataFile(c.outline(lastPart(file)))
}

// lastPart is the last word of a path that is put together by a method of paths; the path itself otherwise.
func lastPart(file syntax.Expr) syntax.Expr {
	joined, ok := file.(*syntax.Call)
	if !ok || len(joined.Args) == 0 {
		return file
	}
	switch calledName(joined) {
	case "join":
		if len(joined.Args) > 1 { // of os.path
			return joined.Args[len(joined.Args)-1]
		}
	case "joinpath", "with_name", "with_suffix":
		return joined.Args[len(joined.Args)-1]
	}
	return file
}

// isDataFile reports whether a path ends like that of a file that is no Python.
func isDataFile(name string) bool {
	extension := path.Ext(name)
	return extension != "" && !strings.HasPrefix(extension, ".py") && !strings.Contains(extension, "*")
}

// readers are methods of libraries that read a file by its path.
var readers = words("open load fromfile imread read from_file loadtxt open_file connect ZipFile TarFile")

// isResource reports whether a path was made by importlib.resources.files.
func (c *code) isResource(e syntax.Expr) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok && c.module.Qualified(call.Func) == "importlib.resources.files" {
			found = true
		}
		return !found
	})
	return found
}
