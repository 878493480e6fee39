package inspect

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/syntax"
)

// What makes others work for the author of the code: assistants, builds, mail programs and the machines nearby.

// judgeOrders accuses a module that has its work done by others.
func (c *code) judgeOrders(accuse accuser) {
	byItself := func(s *signal) bool { return s.when != whenCalled }
	if s := c.best(mentionsOrders, byItself); s != nil {
		here := func(act *signal) bool { return byItself(act) && c.near(s, act) }
		if act := cmp.Or(c.best(writes, here), c.best(sends, here)); act != nil {
			accuse(persistence, finding.High, "Writes what other tools obey ("+s.detail+")", s, act)
		}
	}
	if s := c.best(mentionsUnasked, byItself); s != nil {
		if act := c.best(spawns, func(act *signal) bool { return byItself(act) && c.near(s, act) }); act != nil {
			accuse(commandRun, finding.High, "Starts an assistant that asks nobody ("+s.detail+")", s, act)
		}
	}
	door := c.best(mentionsPersistence, func(s *signal) bool { return strings.HasSuffix(s.detail, "authorized_keys") })
	if s := c.first(mentionsKeyText); door != nil && s != nil && c.near(door, s) && strings.Contains(c.module.File.Text, "exec_command(") && !c.trusted {
		accuse(persistence, finding.High, "Lets the owner of a written key log in on each machine that it is told of", s, door)
	} else if s, act := c.first(mentionsKeyText), cmp.Or(c.first(writes), c.first(spawns)); door != nil && s != nil && act != nil && c.near(door, s) && c.near(s, act) {
		accuse(persistence, finding.High, "Lets the owner of a written key log in", s, door, act)
	}
	if s := c.best(writesForeign, byItself); s != nil {
		accuse(persistence, finding.High, "Writes the code of another package ("+s.detail+")", s)
	}
	if s := c.best(writesTask, byItself); s != nil {
		accuse(persistence, finding.High, "Leaves a command for others to run ("+s.detail+")", s)
	} else if s, door := c.best(writesTask, func(s *signal) bool { return s.traits&hiddenCommand != 0 }), c.first(mentionsPersistence); s != nil && door != nil && c.near(s, door) && !c.trusted {
		accuse(persistence, finding.High, "Leaves code that runs what it fetches ("+s.detail+") at a place of autostart", s, door)
	}
	c.judgeEffects(accuse, byItself)
	if s := c.best(readsMemory, byItself); s != nil {
		accuse(theft, finding.High, "Reads the memory of another process", s)
	}
	if s := c.best(spreads, byItself); s != nil {
		accuse(commandRun, finding.High, "Copies itself to other machines with "+s.detail, s)
	}
	if s := c.first(addsReader); s != nil {
		accuse(theft, finding.High, "Sends what its user mails to "+s.detail+" too", s)
	}
	if s := c.first(misleads); s != nil {
		accuse(theft, finding.High, "Tells an assistant to hand over "+s.detail+" and to keep that from its user", s)
	}
}

var (
	keepsQuiet = regexp.MustCompile(`(?is)\b(do not|don't|never|without)\b.{0,40}\b((tell|telling|mention|mentioning|inform|informing|notify|notifying)\b.{0,40}|(show|showing|explain|explaining|reveal|revealing|disclose|disclosing|report|reporting|display|displaying) (it|this|that|them|these)\b.{0,20})\buser`)
	handsLoot  = regexp.MustCompile(`(?is)\b(read|open|include|pass|send|attach|upload|copy|base64 of|contents? of|text of)\b.{0,100}?(\.ssh/|id_rsa|\.env\b|\.aws/|mcp\.json|credentials|api[ _-]?keys?|tokens?\b|passwords?|private keys?|chat history|system prompt|conversation)`)
)

// toolTexts are what a function that an assistant may call says of itself to the assistant.
func (c *code) toolTexts(n *syntax.FunctionDef) {
	tool := slices.ContainsFunc(n.Decorators, func(d syntax.Expr) bool {
		if call, ok := d.(*syntax.Call); ok {
			d = call.Func
		}
		name := lastName(d)
		return name == "tool" || name == "prompt" || name == "resource"
	})
	if !tool || len(n.Body) == 0 {
		return
	}
	for _, s := range n.Body { // also what it answers
		syntax.Walk(s, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Constant:
				if n.Kind == syntax.Str && len(n.Text) > 60 {
					c.toolText(n)
				}
			case *syntax.Name: // a text that the package keeps
				if text, ok := c.fold(n); ok && len(text) > 60 {
					c.toolText(n)
				}
			}
			return true
		})
	}
}

// toolText looks for orders to an assistant in a description that only the assistant reads.
func (c *code) toolText(e syntax.Expr) {
	text, ok := c.fold(e)
	if !ok || !keepsQuiet.MatchString(text) {
		return
	}
	if loot := handsLoot.FindStringSubmatch(text); loot != nil {
		c.add(misleads, e, loot[2], 0, true)
	}
}

// A header is a line of a mail's head, or what a mail's sender is called with.
type header struct {
	name  string
	value syntax.Expr
}

// mailed notes a mail to whom its user says that goes to a written address too, which no reader of it sees.
func (c *code) mailed(n syntax.Node, headers []header) {
	address, chosen := "", false
	for _, h := range headers {
		switch strings.ToLower(h.name) {
		case "bcc":
			if text, written := c.fold(h.value); written && strings.Contains(text, "@") {
				address = text
			}
		case "to", "recipient", "recipients":
			_, written := c.fold(h.value)
			chosen = chosen || !written
		}
	}
	if address != "" && chosen {
		c.add(addsReader, n, address, 0, true)
	}
}

// mailHead collects what is assigned to the items of a message, for a message that gets a blind copy.
func (c *code) mailHead(n *syntax.Assign) {
	blind := ""
	for _, part := range assigned(n) {
		if key, _ := c.fold(part.target.Slice); strings.EqualFold(key, "bcc") {
			blind = lastName(part.target.Value)
		}
	}
	f := c.module.FunctionAt(n.Start)
	if f == nil || blind == "" {
		return
	}
	var headers []header
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if assign, ok := n.(*syntax.Assign); ok {
			for _, part := range assigned(assign) {
				if lastName(part.target.Value) == blind {
					key, _ := c.fold(part.target.Slice)
					headers = append(headers, header{key, part.value})
				}
			}
		}
		return true
	})
	c.mailed(n, headers)
}

// An assignedItem is an item of a container that an assignment gives a value.
type assignedItem struct {
	target *syntax.Subscript
	value  syntax.Expr
}

// assigned are the items that an assignment fills, also several at once: m["To"], m["Bcc"] = a, b.
func assigned(n *syntax.Assign) []assignedItem {
	var all []assignedItem
	for _, target := range n.Targets {
		switch target := target.(type) {
		case *syntax.Subscript:
			all = append(all, assignedItem{target, n.Value})
		case *syntax.Tuple:
			values, ok := n.Value.(*syntax.Tuple)
			for i, e := range target.Elts {
				if item, isItem := e.(*syntax.Subscript); ok && isItem && i < len(values.Elts) {
					all = append(all, assignedItem{item, values.Elts[i]})
				}
			}
		}
	}
	return all
}

// copiesItself reports whether a command copies a file of the package to another machine.
func (c *code) copiesItself(command syntax.Expr) bool {
	list, ok := command.(*syntax.List)
	if !ok {
		return copiesAway.MatchString(c.outline(command)) && c.traits(command, 0)&own != 0
	}
	var words []string
	for _, e := range list.Elts {
		words = append(words, c.outline(e))
	}
	return copiesAway.MatchString(strings.Join(words, " ")) && slices.ContainsFunc(list.Elts, func(e syntax.Expr) bool { return c.traits(e, 0)&own != 0 })
}

// copiesAway is a command that copies to another machine: its last word names a machine and a path.
var copiesAway = regexp.MustCompile(`^(\S*/)?(scp|rsync|pscp)\s.*\s[^/\s-][^/\s]*:\S*$`)

// noteForeign notes that a module of a package that is not this one is written where packages are installed.
func (c *code) noteForeign(n syntax.Node, file syntax.Expr) {
	if file == nil || c.traits(file, 0)&installed == 0 {
		return
	}
	name := c.outline(file)
	folder := path.Base(path.Dir(name))
	if path.Ext(name) != ".py" || folder == "*" || folder == "." {
		return
	}
	for _, own := range c.peers {
		if slices.Contains(strings.Split(own.name, "/"), folder) {
			return
		}
	}
	c.add(writesForeign, n, folder+"/"+path.Base(name), 0, true)
}

// processMemory is the file that shows the memory of another process than this one.
var processMemory = regexp.MustCompile(`^/proc/(\*|\d+)/mem$`)

// outline is a text with an asterisk for each part that is only known when the program runs.
func (c *code) outline(e syntax.Expr) string { return c.outlined(e, 0) }

func (c *code) outlined(e syntax.Expr, depth int) string {
	if text, ok := c.fold(e); ok {
		return text
	}
	if depth > 4 {
		return "*"
	}
	switch e := e.(type) {
	case *syntax.Name:
		value := c.only(e)
		if symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID); value == nil && symbol != nil {
			if given := c.given(symbol); len(given) == 1 && len(symbol.Bindings) == 1 {
				return given[0].in.outlined(given[0].value, depth+2)
			}
		}
		return c.outlined(value, depth+1)
	case *syntax.JoinedStr:
		var text strings.Builder
		for _, v := range e.Values {
			text.WriteString(c.outlined(v, depth+1))
		}
		return text.String()
	case *syntax.FormattedValue:
		return c.outlined(e.Value, depth+1)
	case *syntax.BinOp:
		if e.Op == syntax.Mod {
			return placeholder.ReplaceAllString(c.outlined(e.Left, depth+1), "*")
		}
		if text, ok := c.joinedPath(e); ok {
			return text
		}
	case *syntax.Call:
		if method, ok := e.Func.(*syntax.Attribute); ok && method.Attr == "format" {
			return braces.ReplaceAllString(c.outlined(method.Value, depth+1), "*")
		}
		switch calledName(e) {
		case "dedent":
			if len(e.Args) == 1 {
				return c.outlined(e.Args[0], depth+1)
			}
		case "strip", "lstrip", "rstrip", "encode":
			if method, ok := e.Func.(*syntax.Attribute); ok {
				return c.outlined(method.Value, depth+1)
			}
		}
		if text, ok := c.joinedPath(e); ok {
			return text
		}
	}
	return "*"
}

var (
	placeholder = regexp.MustCompile(`%(\(\w+\))?[-+ #0-9.]*[a-zA-Z]`)
	braces      = regexp.MustCompile(`\{[^{}]*\}`)
)
