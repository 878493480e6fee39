package inspect

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A handedValue is an expression that reaches a name, with the module that it stands in.
type handedValue struct {
	value syntax.Expr
	in    *code
}

// given are the values that reach a name on other ways than by an assignment to it: what the package's own
// calls hand to a parameter, and what is put into a container.
func (c *code) given(symbol *resolve.Symbol) []handedValue {
	if c.handed == nil {
		together := c.siblings
		if len(together) == 0 {
			together = []*code{c}
		}
		handed, named := map[*resolve.Symbol][]handedValue{}, map[string]bool{}
		for _, other := range together {
			other.handed = handed
			for _, f := range other.module.Functions {
				named[f.Name] = true
				if f.Class != nil && f.Name == "__init__" {
					named[f.Class.Name] = true
				}
			}
		}
		for _, other := range together {
			other.noteHanded(named)
		}
	}
	return c.handed[symbol]
}

// noteHanded goes through the calls of functions that bear one of the names.
func (c *code) noteHanded(named map[string]bool) {
	put := func(container syntax.Expr, values ...syntax.Expr) {
		if name, ok := container.(*syntax.Name); ok {
			if symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID); symbol != nil {
				for _, value := range values {
					c.handed[symbol] = append(c.handed[symbol], handedValue{value, c})
				}
			}
		}
	}
	for _, s := range c.module.Tree.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Assign:
				for _, target := range n.Targets {
					if item, ok := target.(*syntax.Subscript); ok {
						put(item.Value, n.Value)
					}
				}
			case *syntax.Call:
				called := calledName(n)
				if attr, ok := n.Func.(*syntax.Attribute); ok {
					switch called {
					case "append", "add", "update", "extend", "insert":
						put(attr.Value, n.Args...)
					case "put", "put_nowait", "appendleft":
						if c.isQueue(attr.Value) {
							put(attr.Value, n.Args...)
						}
					}
					switch called {
					case "write", "writestr", "add", "addfile":
						put(c.bufferOf(attr.Value), n.Args...)
					}
				}
				if len(n.Args) > 1 && c.isBuffer(n.Args[0]) { // library.save(buffer, data)
					put(n.Args[0], n.Args[1:]...)
				}
				if named[called] {
					for _, f := range c.module.Targets(n) {
						if owner := c.of(f); owner != nil && (!owner.reached[f] || c.when(n.Start) != whenCalled) { // what runs by itself is not what other callers ask for
							c.hand(f, n.Args, n.Keywords)
						}
					}
				} else if runners[called] {
					c.handLater(n)
				}
			}
			return true
		})
	}
}

// handLater notes what a thread is told to hand to its function: Thread(target=f, args=(a, b)).
func (c *code) handLater(n *syntax.Call) {
	args, ok := argument(n, 1, "args").(*syntax.Tuple)
	if !ok {
		return
	}
	for _, f := range c.functions(argument(n, 0, "target")) {
		c.hand(f, args.Elts, nil)
	}
}

// hand notes what a call gives the parameters of a function of the package.
func (c *code) hand(f *resolve.Function, args []syntax.Expr, keywords []syntax.Keyword) {
	parameters := f.Args()
	names := append(parameters.PosOnly[:len(parameters.PosOnly):len(parameters.PosOnly)], parameters.Args...)
	if f.Class != nil && len(names) > 0 && (names[0].Name == "self" || names[0].Name == "cls") {
		names = names[1:]
	}
	give := func(name string, value syntax.Expr) {
		if symbol := f.Scope.Symbol(name); symbol != nil {
			c.handed[symbol] = append(c.handed[symbol], handedValue{value, c})
		}
	}
	for i, a := range args {
		if _, star := a.(*syntax.Starred); star || i >= len(names) {
			break
		}
		give(names[i].Name, a)
	}
	for _, k := range keywords {
		give(k.Arg, k.Value)
	}
}

// elements are the items of the lists that a loop binds a name to.
func (c *code) elements(e *syntax.Name) []syntax.Expr {
	symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
	if symbol == nil {
		return nil
	}
	var all []syntax.Expr
	for _, b := range symbol.Bindings {
		if !b.Iter || b.Part != 0 {
			continue
		}
		value := b.Value
		if name, ok := value.(*syntax.Name); ok {
			value = c.only(name)
		}
		switch list := value.(type) {
		case *syntax.Tuple:
			all = append(all, list.Elts...)
		case *syntax.List:
			all = append(all, list.Elts...)
		}
	}
	return all
}

// reachStarted marks a module of the package that another one starts as a program of its own.
func (c *code) reachStarted(n *syntax.Call) {
	if len(n.Args) == 0 || len(c.peers) == 0 {
		return
	}
	list, ok := n.Args[0].(*syntax.List)
	if !ok || len(list.Elts) < 2 {
		return
	}
	if name, _ := c.callee(n.Func, 0); calls[name] != spawns || name == "" || !c.isInterpreter(list.Elts[0]) {
		return
	}
	file, ok := c.joinedPath(list.Elts[1])
	if !ok {
		file, _ = c.fold(list.Elts[1])
	}
	if file == "-m" && len(list.Elts) > 2 {
		module, _ := c.fold(list.Elts[2])
		file = strings.ReplaceAll(module, ".", "/") + ".py"
	}
	if path.Ext(file) != ".py" || strings.HasPrefix(path.Base(file), "__") {
		return
	}
	var only *code
	for _, other := range c.peers {
		if path.Base(other.name) == path.Base(file) {
			if only != nil {
				return
			}
			only = other
		}
	}
	if only == nil || only.started || only == c || only.module.Role.Has(quietRoles) {
		return
	}
	only.started = true
	only.reachAll() // what its top level does counts now wherever it stands
}

// isInterpreter reports whether a value names a program that runs the code that it is given.
func (c *code) isInterpreter(e syntax.Expr) bool {
	if e == nil {
		return false
	}
	if c.module.Qualified(e) == "sys.executable" {
		return true
	}
	text, _ := c.fold(e)
	return runsCode(text)
}

// runsCode reports whether a program runs the code that it is given.
func runsCode(program string) bool {
	name := strings.TrimSuffix(strings.ToLower(path.Base(strings.ReplaceAll(program, `\`, "/"))), ".exe")
	switch strings.TrimRight(name, "0123456789.") {
	case "python", "pythonw", "bash", "sh", "zsh", "node", "bun", "deno", "powershell", "pwsh", "perl", "ruby":
		return true
	}
	return false
}

// startedTraits are those of the file that a command starts, and not of the other words that it is given.
func (c *code) startedTraits(e syntax.Expr) trait {
	var all trait
	pieces := c.commandPieces(e)
	if name, ok := e.(*syntax.Name); ok {
		if pieces = c.commandPieces(c.only(name)); len(pieces) < 2 { // not put together, or elsewhere
			return c.traits(e, 0)
		}
		symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
		all = c.written[symbol]
	}
	before := ""
	for _, p := range pieces {
		if p.value != nil && startsNext(before) {
			all |= c.traits(p.value, 0)
		}
		if before += p.text; len(before) > maxCommand {
			break
		}
	}
	return all
}

// startsNext reports whether a shell starts the word that comes next in a command.
func startsNext(before string) bool {
	before = strings.NewReplacer(`"`, " ", "'", " ").Replace(before[strings.LastIndexAny(before, ";&|\n(")+1:])
	words := strings.Fields(before)
	if last := len(words) - 1; last >= 0 && !strings.HasSuffix(before, " ") { // the word has begun
		if words[last][0] == '-' {
			return false
		}
		words = words[:last]
	}
	return !slices.ContainsFunc(words, func(word string) bool {
		flag := word[0] == '-' || len(word) == 2 && word[0] == '/' // cmd /c, start /b
		return !flag && !shellPrefixes[word] && !strings.Contains(word, "=") && !runsCode(word)
	})
}

// A commandPiece is a part of a command: its text, as far as that is known, and the value that it comes from. Texts between
// values have none.
type commandPiece struct {
	text  string
	value syntax.Expr
}

// commandPieces takes a command apart: a list of words, or a text that is put together.
func (c *code) commandPieces(e syntax.Expr) []commandPiece {
	var all []commandPiece
	filled := func(text string, places *regexp.Regexp, value func(i int, place string) syntax.Expr) {
		from := 0
		for i, at := range places.FindAllStringIndex(text, -1) {
			all = append(all, commandPiece{text: text[from:at[0]]}, commandPiece{"*", value(i, text[at[0]:at[1]])})
			from = at[1]
		}
		all = append(all, commandPiece{text: text[from:]})
	}
	switch e := e.(type) {
	case *syntax.List:
		return c.commandWords(e.Elts)
	case *syntax.Tuple:
		return c.commandWords(e.Elts)
	case *syntax.JoinedStr:
		for _, v := range e.Values {
			if formatted, ok := v.(*syntax.FormattedValue); ok {
				v = formatted.Value
			}
			all = append(all, c.commandPieces(v)...)
		}
		return all
	case *syntax.BinOp:
		if e.Op == syntax.Add {
			return append(c.commandPieces(e.Left), c.commandPieces(e.Right)...)
		}
		if text, ok := c.fold(e.Left); ok && e.Op == syntax.Mod {
			values := []syntax.Expr{e.Right}
			if tuple, ok := e.Right.(*syntax.Tuple); ok {
				values = tuple.Elts
			}
			filled(text, placeholder, func(i int, _ string) syntax.Expr { return nth(values, i) })
			return all
		}
	case *syntax.Call:
		method, ok := e.Func.(*syntax.Attribute)
		if !ok || method.Attr != "format" {
			break
		}
		if text, ok := c.fold(method.Value); ok {
			filled(text, braces, func(i int, place string) syntax.Expr {
				for _, k := range e.Keywords {
					if k.Arg == strings.Trim(place, "{}") {
						return k.Value
					}
				}
				return nth(e.Args, i)
			})
			return all
		}
	}
	text, ok := c.fold(e)
	if c.isInterpreter(e) {
		text = "python"
	} else if !ok {
		text = "*"
	}
	return []commandPiece{{text, e}}
}

// commandWords takes each word of a command apart.
func (c *code) commandWords(words []syntax.Expr) []commandPiece {
	var all []commandPiece
	for _, word := range words {
		all = append(append(all, c.commandPieces(word)...), commandPiece{text: " "})
	}
	return all
}

// nth is the value of that index; nil where there are fewer.
func nth(values []syntax.Expr, i int) syntax.Expr {
	if i < len(values) {
		return values[i]
	}
	return nil
}

// bufferOf is the file in memory that a value stands for, or that an archive is made in; nil where there is none.
func (c *code) bufferOf(e syntax.Expr) syntax.Expr {
	if c.isBuffer(e) {
		return e
	}
	if archive := c.madeBy(e); archive != nil {
		if file := argument(archive, 0, "fileobj"); c.isBuffer(file) {
			return file
		}
	}
	return nil
}

// madeBy is the one call whose result a name stands for; nil for others.
func (c *code) madeBy(e syntax.Expr) *syntax.Call {
	name, ok := e.(*syntax.Name)
	if !ok {
		return nil
	}
	made, _ := c.only(name).(*syntax.Call)
	return made
}

// isBuffer reports whether a name stands for a file in memory.
func (c *code) isBuffer(e syntax.Expr) bool {
	made := c.madeBy(e)
	if made == nil {
		return false
	}
	name := calledName(made)
	return name == "BytesIO" || name == "StringIO"
}
