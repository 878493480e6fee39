package taint

import (
	"slices"
	"strings"
)

// This file says which flows from a parameter of a library's public function are worth a word: who calls it knows what a
// folder or an address is for that it hands in, and seldom what a name in it may do.

// telling says whether a flow from a parameter of a public function is worth a word: a function that opens
// the file, fetches the address or starts the program it was given does what it says.
func telling(fl *Flow) bool {
	switch fl.Kind.Name {
	case "log-text", "size", "attribute-name", "attribute-path", "object-fields", "logged-secret", "printed-secret", "external-data", "error-detail", "session-value", "regex", "environment", "csv-cell", "format-string":
		return false
	case "archive-member":
		return true // what an archive calls its members its name does not say
	case "long-match":
		return isDocument(fl.Origin)
	}
	switch fl.Says {
	case optionThatRuns:
		return true
	case linkWritten:
		return false // who hands an address to a page knows where it leads
	}
	if fl.opened {
		return !fl.namedWhole()
	}
	if !fl.Kind.Folder && fl.Kind.Prefix == "" && fl.Kind.Name != "module-name" && fl.Kind.Name != "program-path" && !fl.offered {
		return true
	}
	if fl.Kind.Name == "program-path" || fl.Kind.Name == "module-name" {
		budget := 400
		if passes(fl.via, 4, &budget, func(says string) bool { return pieceOfText[says] }) {
			return true
		}
	}
	// Where the text is a name or an address, what it begins with is the folder or the site that was asked for.
	begins := !fl.Kind.Folder && fl.Kind.Prefix != "host" && fl.Kind.Prefix != "local"
	depth, budget := 2, 400
	if fl.Kind.Folder || fl.Kind.Prefix == "host" {
		depth = 8 // a name below a folder is one however many helpers it is passed to
	}
	return joins(fl.via, begins, depth, &budget)
}

// throughUnknown says of a way that data went into a call of which nothing is known, and is taken to come out.
const throughUnknown = "through a call that is not known"

// parsed says of a way that data is what a document says from there on: who hands the document in knows no address in it.
const parsed = "parsed"

// foundInText are steps that find several things in a text: who hands in the text knows none of them.
var foundInText = map[string]bool{"through findall": true, "through finditer": true}

// pieceOfText are steps that take what a pattern has found out of a text: whoever hands in the text names no program and no
// module by it.
var pieceOfText = map[string]bool{"through match": true, "through search": true, "through fullmatch": true, "through findall": true, "through finditer": true}

// isDocument says that a parameter, or an attribute of one, is a text of any length by its name: what reads a short one takes
// no time.
func isDocument(o *Origin) bool {
	name := o.unit.params[o.input].name
	if len(o.path) == 1 {
		name = o.path[0]
	}
	return len(o.path) < 2 && documentNames[strings.ToLower(name[strings.LastIndexByte(name, '_')+1:])]
}

var documentNames = map[string]bool{
	"text": true, "string": true, "s": true, "content": true, "contents": true, "body": true, "data": true, "source": true, "src": true, "code": true,
	"html": true, "xml": true, "css": true, "svg": true, "markup": true, "markdown": true, "document": true, "doc": true, "page": true, "message": true,
	"buf": true, "buffer": true, "payload": true, "value": true,
}

// joins says that data became a part of something larger on a way, or on one through the functions that were called on it.
func joins(way *hop, begins bool, depth int, budget *int) bool {
	for h := way; h != nil && *budget > 0; h = h.prev {
		*budget--
		if isJoin(h, begins) || depth > 1 && joins(h.inner, begins, depth-1, budget) {
			return true
		}
	}
	return false
}

// What a text or a path begins with, before nothing but harmless names, was not put into something of the program's own.
const (
	beginsText = "begins a text"
	beginsPath = "begins a path"
)

// namesFolder says that what stands in front of the parts of a text can be no more than the folder or the site of what they
// name: they are fixed, or proved to lead nowhere else. Of what is not known at all nobody can tell. Behind a text nothing
// is an absolute path.
func (m *Model) namesFolder(rest []part) bool {
	for _, p := range rest {
		if !p.known && !m.staysBelow(p.taints, Relative) {
			return false
		}
	}
	return len(rest) > 0
}

// leadsBelow is namesFolder for the pieces of a path; a path of one piece is as good as the piece.
func (f *frame) leadsBelow(s *state, rest []*Value) bool {
	for _, v := range rest {
		if _, fixed := v.text(); !fixed && !f.e.model.staysBelow(f.deep(s, v), 0) {
			return false
		}
	}
	return true
}

// staysBelow says that data names nothing above a folder, where it is known to have what is assumed of it.
func (m *Model) staysBelow(taints []Taint, assumed Mask) bool {
	names := m.bits(func(k *Kind) bool { return k.Folder && k.Needs != "" })
	for _, t := range taints {
		if m.settled(t.clears|assumed)&names != names {
			return false
		}
	}
	return len(taints) > 0
}

// isJoin says that data became a part of something larger there; begins that its beginning counts.
func isJoin(h *hop, begins bool) bool {
	return h.says == parsed || foundInText[h.says] || strings.HasPrefix(h.says, "joined into") || strings.HasPrefix(h.says, "formatted into") || begins && (h.says == beginsText || h.says == beginsPath)
}

// fetchesUnsaid says that nothing in the names of a parameter tells the caller of a function that an address in it is asked
// for: a picture, a document or a message that is fetched where its text is an address, or a description whose parts are.
func fetchesUnsaid(fl *Flow) bool {
	name := fl.Origin.unit.params[fl.Origin.input].name
	return fetches(fl) && !hasWord(name, addressWords) && (len(fl.Origin.path) == 0 || !hasWord(name, settingWords))
}

// fetches says that data is an address that is asked for.
func fetches(fl *Flow) bool {
	return fl.Kind.Name == "url" && (fl.Says == "is requested" || fl.Says == "is opened in a browser")
}

// fetchesForModel says that a function of a module of tools asks for a whole address, in a project that works with language
// models: what its tools are called with is what the model was made to say.
func (e *engine) fetchesForModel(u *unit, fl *Flow, name string) bool {
	return fetches(fl) && !hasWord(name, operatorWords) && slices.ContainsFunc(strings.Split(strings.TrimSuffix(u.mod.res.File.Path, ".py"), "/"), ofTools) && e.worksWithModels()
}

// doesForModel says the same of a file that is opened and a program that is started, where the file of the module itself is
// named for tools: such words tell less of where data comes from than addresses do.
func (e *engine) doesForModel(u *unit, fl *Flow, name string) bool {
	does := fl.Kind.Name == "program-path" || fl.Kind.Name == "file-path" && !strings.Contains(fl.Says, "details") && !hasWord(name, placeWords)
	return does && u.name != "__init__" && !hasWord(name, operatorWords) && strings.HasSuffix(u.mod.res.File.Path, "tools.py") && e.worksWithModels()
}

func (e *engine) worksWithModels() bool {
	return slices.ContainsFunc(modelPackages, func(p string) bool { return e.packages[p] })
}

// placeWords stand in names of files and folders that a program keeps its own things in.
var placeWords = map[string]bool{
	"dir": true, "directory": true, "folder": true, "root": true, "workspace": true, "cwd": true, "home": true, "cache": true, "db": true, "database": true, "log": true, "storage": true, "persist": true,
	"template": true, "schema": true, "setting": true, "state": true, "key": true, "cert": true, "credential": true, "model": true, "binary": true, "executable": true, "venv": true, "env": true,
}

// ofTools says that a folder or file holds tools, by its name.
func ofTools(name string) bool {
	words := strings.Split(strings.ToLower(name), "_")
	last := words[len(words)-1]
	return last == "tool" || last == "tools" || last == "toolkit" || last == "toolkits"
}

// modelPackages are imported by what works with language models.
var modelPackages = []string{"openai", "litellm", "anthropic", "mcp", "fastmcp", "langchain", "langchain_core", "llama_index", "ollama", "smolagents", "crewai", "autogen"}

// operatorWords stand in names of addresses that the operator of a program gives.
var operatorWords = map[string]bool{
	"base": true, "api": true, "endpoint": true, "host": true, "server": true, "proxy": true, "domain": true, "address": true, "ip": true, "service": true, "remote": true, "registry": true,
	"repo": true, "repository": true, "mirror": true, "index": true, "node": true, "self": true, "cls": true, "client": true, "config": true, "kwargs": true, "args": true,
}

// hasWord says that one of the words of a name, or its singular, is in a list.
func hasWord(name string, list map[string]bool) bool {
	for _, word := range strings.Split(strings.ToLower(name), "_") {
		if list[word] || list[strings.TrimRight(word, "s0123456789")] {
			return true
		}
	}
	return false
}

// addressWords stand in names of what is an address, or of what is connected to.
var addressWords = map[string]bool{
	"url": true, "uri": true, "iri": true, "href": true, "link": true, "host": true, "hostname": true, "addr": true, "address": true, "endpoint": true, "server": true, "site": true, "website": true,
	"domain": true, "origin": true, "webhook": true, "location": true, "base": true, "remote": true, "ip": true, "proxy": true, "connection": true, "netloc": true, "api": true, "target": true, "baseurl": true,
	"registry": true, "repo": true, "repository": true, "mirror": true, "index": true, "request": true, "req": true, "service": true, "node": true, "cls": true, "feed": true, "args": true, "kwargs": true,
}

// settingWords stand in names of what the operator of a program has written.
var settingWords = map[string]bool{
	"cfg": true, "config": true, "configuration": true, "conf": true, "setting": true, "option": true, "opt": true, "client": true, "conn": true, "context": true, "ctx": true, "env": true, "environment": true,
	"session": true, "credential": true, "cred": true, "account": true, "parameter": true, "param": true, "namespace": true, "secret": true, "token": true, "auth": true, "provider": true, "cluster": true, "app": true, "hass": true,
	"driver": true, "backend": true, "browser": true, "page": true, "store": true, "storage": true, "device": true, "spec": true, "manager": true, "handler": true, "agent": true, "parent": true, "owner": true, "model": true, "entry": true,
}
