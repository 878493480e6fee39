package inspect

import (
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// What the commands of a shell do, by what their programs can: who fetches, who decodes, who runs what it reads.

// A shellStage is one program with its words, as it stands in a command.
type shellStage struct {
	words []string
	piped bool // it reads what the stage before prints
	inner bool // what it prints becomes a word of the command around it
}

// program is the name of what a stage starts.
func (s shellStage) program() string {
	words := s.words
	for len(words) > 1 && (shellPrefixes[words[0]] || strings.Contains(words[0], "=")) {
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	name := strings.TrimSuffix(strings.ToLower(path.Base(words[0])), ".exe")
	if trimmed := strings.TrimRight(name, "0123456789."); shellRunners[trimmed] {
		return trimmed
	}
	return name
}

// speaks reports whether a stage uses the network.
func (s shellStage) speaks() bool {
	program := s.program()
	return shellNetwork[program] || program == "openssl" && slices.Contains(s.words, "s_client")
}

var (
	shellPrefixes   = words("sudo nohup exec time env command setsid doas start eval")
	shellNetwork    = words("curl wget nc ncat netcat nslookup dig host ping ftp tftp sftp scp rsync ssh socat telnet aria2c fetch iwr irm invoke-webrequest invoke-restmethod")
	shellRunners    = words("sh bash zsh dash ksh python perl ruby node php pwsh powershell iex invoke-expression")
	shellTells      = words("whoami hostname id uname env printenv ifconfig ipconfig who systeminfo pwd cat tar zip")
	shellDecoders   = words("base64 base32 xxd uudecode gunzip openssl zcat")
	shellOutOptions = words("-o -O --output --output-document -OutFile")
)

const maxCommand = 4096 // bytes; what is longer is not taken apart

// shellStages reads a command, also what stands in $(…) and backquotes. Quotes only hold separators together.
func shellStages(text string) []shellStage {
	var stages []shellStage
	var read func(text string, inner bool)
	read = func(text string, inner bool) {
		current, word := shellStage{inner: inner}, strings.Builder{}
		endWord := func() {
			if word.Len() > 0 {
				current.words = append(current.words, word.String())
				word.Reset()
			}
		}
		end := func(piped bool) {
			endWord()
			if len(current.words) > 0 {
				stages = append(stages, current)
			}
			current = shellStage{piped: piped, inner: inner}
		}
		quote := byte(0)
		for i := 0; i < len(text); i++ {
			b := text[i]
			switch {
			case (b == '$' || b == '<') && i+1 < len(text) && text[i+1] == '(' && quote != '\'':
				depth, from := 1, i+2
				for i = from; i < len(text) && depth > 0; i++ {
					switch text[i] {
					case '(':
						depth++
					case ')':
						depth--
					}
				}
				read(text[from:max(i-1, from)], true)
				i--
				word.WriteByte('*')
			case b == '`' && quote != '\'':
				to := strings.IndexByte(text[i+1:], '`')
				if to < 0 {
					return
				}
				read(text[i+1:i+1+to], true)
				i += to + 1
				word.WriteByte('*')
			case quote != 0:
				if b == quote {
					quote = 0
				} else {
					word.WriteByte(b)
				}
			case b == '"' || b == '\'':
				quote = b
			case b == '|' && i+1 < len(text) && text[i+1] == '|', b == '&' && i+1 < len(text) && text[i+1] == '&':
				end(false)
				i++
			case b == '|':
				end(true)
			case b == ';' || b == '&' || b == '\n' || b == '(' || b == ')':
				end(false)
			case b == ' ' || b == '\t':
				endWord()
			default:
				word.WriteByte(b)
			}
		}
		end(false)
	}
	if len(text) < maxCommand {
		read(text, false)
	}
	return stages
}

// shellCommand notes what a command does that a shell is given.
func (c *code) shellCommand(n *syntax.Call, command syntax.Expr) {
	text := ""
	if list, ok := command.(*syntax.List); ok {
		if len(list.Elts) < 3 || !c.isInterpreter(list.Elts[0]) {
			return
		}
		text = c.outline(list.Elts[2])
	} else {
		text = c.outline(command)
	}
	if !strings.ContainsAny(text, "|;&$`<\n") {
		return
	}
	stages := shellStages(text)
	var network, tells, given bool
	var files []string
	foreign := false // what the stages before print came over the network, or was unpacked
	for _, s := range stages {
		program := s.program()
		if !s.piped {
			foreign = false
		}
		if s.inner && shellTells[program] {
			given = true
		}
		if runs := shellRunners[program]; runs && s.piped && foreign || !s.inner && runs && slices.ContainsFunc(stages, func(inner shellStage) bool { return inner.inner && inner.speaks() }) {
			c.add(mentionsDownloader, n, strings.TrimSpace(clip(text)), 0, true)
		}
		if len(s.words) > 0 && (slices.Contains(files, s.words[0]) || len(s.words) > 1 && shellRunners[program] && slices.Contains(files, s.words[1])) {
			c.add(mentionsDownloader, n, strings.TrimSpace(clip(text)), 0, true)
		}
		if s.speaks() {
			network = network || !s.inner
			given = given || s.piped && tells
			for i, word := range s.words[:len(s.words)-1] {
				if shellOutOptions[word] {
					files = append(files, s.words[i+1], "./"+s.words[i+1])
				}
			}
		}
		foreign = foreign || s.speaks() || shellDecoders[program]
		tells = s.piped && tells || shellTells[program]
	}
	if network && given {
		c.add(sends, n, strings.TrimSpace(clip(text)), spawned|host, true)
	}
}
