package inventory

import (
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// A shellWord is one word of a command line with its place in the file.
type shellWord struct {
	text string
	at   source.Range
}

// shellCommands splits a region of a file into commands and words, as far as finding `pip install`
// needs: quotes, continuation lines, && || ; | and newlines. base is the offset of text in the file.
func shellCommands(text string, base int32) [][]shellWord {
	var commands [][]shellWord
	var words []shellWord
	end := func() {
		if len(words) > 0 {
			commands = append(commands, words)
			words = nil
		}
	}
	continued := false // only space and comments since the line was continued
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '\\' && i+1 < len(text) && (text[i+1] == '\n' || text[i+1] == '\r'):
			i += 2
			for i < len(text) && text[i] == '\n' {
				i++
			}
			continued = true
		case c == '\n' || c == ';' || c == '|' || c == '&' || c == '(' || c == ')':
			end()
			i++
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case c == '#':
			for i < len(text) && text[i] != '\n' {
				i++
			}
			if continued && i < len(text) {
				i++ // Dockerfiles allow comment lines inside a continued instruction
			}
		default:
			continued = false
			word, size := shellWordAt(text[i:])
			words = append(words, shellWord{word, rangeOf(int(base)+i, int(base)+i+size)})
			i += size
		}
	}
	end()
	return commands
}

// shellWordAt reads a word at the front of text and tells how many bytes it takes.
func shellWordAt(text string) (string, int) {
	var word strings.Builder
	i := 0
	for i < len(text) {
		c := text[i]
		switch {
		case c == '\'' || c == '"':
			close := strings.IndexByte(text[i+1:], c)
			if close < 0 {
				close = len(text) - i - 1
			}
			word.WriteString(text[i+1 : i+1+close])
			i = min(i+close+2, len(text))
			continue
		case c == '\\' && i+1 < len(text) && text[i+1] != '\n' && text[i+1] != '\r':
			word.WriteByte(text[i+1])
			i += 2
			continue
		case strings.IndexByte(" \t\r\n;|&()\\", c) >= 0:
			return word.String(), max(i, 1)
		}
		word.WriteByte(c)
		i++
	}
	return word.String(), i
}

// readInstallCommands adds what `pip install` lines in a region of the file name.
func readInstallCommands(r *reader, text string, base int32, p Package) {
	for _, words := range shellCommands(text, base) {
		if arguments, ok := installArguments(words); ok {
			readInstallArguments(r, arguments, p)
		}
	}
}

// installArguments returns what follows `pip install` in a command: also with python -m, uv, sudo,
// variables in front and IPython's % and !.
func installArguments(words []shellWord) ([]shellWord, bool) {
	for i, word := range words {
		name := strings.TrimLeft(path.Base(word.text), "!%@")
		isPip := name == "pip" || name == "pipx" || strings.HasPrefix(name, "pip3") || strings.HasPrefix(name, "pip2")
		if !isPip || i+1 >= len(words) || !startsCommand(words[:i]) {
			if name == "uv" && i+1 < len(words) && words[i+1].text == "add" && startsCommand(words[:i]) {
				return words[i+2:], true
			}
			continue
		}
		for j := i + 1; j < len(words); j++ {
			if words[j].text == "install" {
				return words[j+1:], true
			}
			if !strings.HasPrefix(words[j].text, "-") {
				break
			}
		}
	}
	return nil, false
}

// startsCommand tells whether only words that introduce a command stand before it.
func startsCommand(words []shellWord) bool {
	for _, word := range words {
		text := strings.TrimLeft(path.Base(word.text), "!%@")
		switch {
		case text == "", text == "sudo", text == "-H", text == "-E", text == "env", text == "time", text == "-m", text == "uv", text == "RUN",
			text == "exec", text == "then", text == "do", text == "run", strings.HasPrefix(text, "python"), strings.HasPrefix(text, "py"),
			strings.HasPrefix(word.text, "--mount="), strings.Contains(text, "="), strings.HasPrefix(word.text, "--"), strings.HasPrefix(word.text, "$"), text == "{sys.executable}":
		default:
			return false
		}
	}
	return true
}

// ReadInstall reads the arguments of an install command of pip or uv, as a person typed them, and the
// requirements files that they name. A file that cannot be read is left to the installer to complain of.
func ReadInstall(arguments []string) (*Inventory, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	w := newWalk(here, nil)
	r := &reader{walk: w, inv: w.inv, file: source.NewFile("command line", strings.Join(arguments, " ")), format: "install"}
	var words []shellWord
	var files []string
	at := 0
	for i, text := range arguments {
		words = append(words, shellWord{text, rangeOf(at, at+len(text))})
		at += len(text) + 1
		name, value, joined := strings.Cut(text, "=")
		if !joined && i+1 < len(arguments) {
			value = arguments[i+1]
		}
		if name == "-r" || name == "--requirement" || name == "--requirements" {
			files = append(files, value)
		} else if rest, ok := strings.CutPrefix(text, "-r"); ok {
			files = append(files, rest)
		}
	}
	readInstallArguments(r, words, Package{})
	for _, name := range files {
		abs, err := filepath.Abs(name)
		if err != nil || strings.Contains(name, "://") {
			continue
		}
		w.root = abs
		w.read(abs, format{name: "requirements", read: readRequirements}, nil)
	}
	w.inv.finish()
	return w.inv, nil
}

// Options of pip install and uv pip install that take a value in the next word.
var optionsWithValue = map[string]bool{
	"-r": true, "--requirement": true, "-c": true, "--constraint": true, "-e": true, "--editable": true, "-t": true, "--target": true,
	"-i": true, "--index-url": true, "--extra-index-url": true, "-f": true, "--find-links": true, "--trusted-host": true,
	"--platform": true, "--python-version": true, "--implementation": true, "--abi": true, "--root": true, "--prefix": true,
	"--src": true, "-b": true, "--build": true, "--upgrade-strategy": true, "--progress-bar": true, "--timeout": true, "--retries": true,
	"--cache-dir": true, "--proxy": true, "--cert": true, "--no-binary": true, "--only-binary": true, "--log": true, "--python": true,
	"--use-feature": true, "--use-deprecated": true, "--config-settings": true, "--global-option": true, "--install-option": true,
	"--default-index": true, "--index": true, "-p": true, "--group": true, "--root-user-action": true, "--report": true, "--exists-action": true,
}

func readInstallArguments(r *reader, words []shellWord, p Package) {
	p.Direct = true
	for i := 0; i < len(words); i++ {
		word := words[i]
		if !strings.HasPrefix(word.text, "-") {
			addInstallWord(r, word, p)
			continue
		}
		name, argument, joined := strings.Cut(word.text, "=")
		if !joined && optionsWithValue[name] && i+1 < len(words) {
			i++
			argument = words[i].text
		}
		switch name {
		case "-e", "--editable":
			p := p
			p.Editable = true
			addInstallLocation(r, shellWord{argument, word.at}, p)
		case "-i", "--index-url", "--default-index":
			r.setting("index-url", WithoutCredentials(argument), word.at)
		case "--extra-index-url", "--index":
			r.setting("extra-index-url", WithoutCredentials(argument), word.at)
		case "--trusted-host":
			r.setting("trusted-host", argument, word.at)
		case "-f", "--find-links":
			r.setting("find-links", WithoutCredentials(argument), word.at)
		case "--no-binary":
			r.setting("no-binary", argument, word.at)
		}
	}
}

func addInstallWord(r *reader, word shellWord, p Package) {
	switch {
	case strings.ContainsAny(word.text, "$`{}*<>") && !strings.ContainsAny(word.text, "=<>~!") || strings.ContainsAny(word.text, "$`{}"):
		return // only the shell knows
	case word.text == "." || strings.HasPrefix(word.text, ".["):
		return // the project itself
	case isPathOrURL(word.text):
		addInstallLocation(r, word, p)
	default:
		r.requirement(word.text, word.at, p)
	}
}

func addInstallLocation(r *reader, word shellWord, p Package) {
	if strings.ContainsAny(word.text, "$`{}*") {
		return
	}
	addLocation(r, logicalLine{start: word.at.Start, end: word.at.End}, word.text, p)
}
