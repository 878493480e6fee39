package bandit

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

var (
	subprocessFunctions = []string{"subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output", "subprocess.run"}
	shellFunctions      = []string{
		"os.system", "os.popen", "os.popen2", "os.popen3", "os.popen4",
		"popen2.popen2", "popen2.popen3", "popen2.popen4", "popen2.Popen3", "popen2.Popen4",
		"commands.getoutput", "commands.getstatusoutput", "subprocess.getoutput", "subprocess.getstatusoutput",
	}
	noShellFunctions = []string{
		"os.execl", "os.execle", "os.execlp", "os.execlpe", "os.execv", "os.execve", "os.execvp", "os.execvpe",
		"os.spawnl", "os.spawnle", "os.spawnlp", "os.spawnlpe", "os.spawnv", "os.spawnve", "os.spawnvp", "os.spawnvpe",
		"os.startfile",
	}
)

// starts reports whether the called function is in a list of the shell_injection configuration.
func (v *visitor) starts(list string) bool {
	config := &v.checker.shell
	if config.missing[list] {
		panic(raised{"shell_injection has no " + list})
	}
	return config.functions[list][v.qualname()]
}

// shellNames are the last names of the functions that start programs.
func (c *Checker) shellNames() []string {
	var out []string
	for _, functions := range c.shell.functions {
		for name := range functions {
			out = append(out, lastName(name))
		}
	}
	return out
}

// hasShell reports whether a keyword shell is given and not known to be false.
func (v *visitor) hasShell() bool {
	list := v.call().Keywords
	shell := false
	for i := range list {
		mustBeValue(list[i].Value)
		if list[i].Arg == "shell" {
			shell = truth(list[i].Value)
		}
	}
	return shell
}

// truth is how a shell argument is understood: what is not known counts as true.
func truth(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Constant, *syntax.Dict:
		if c, ok := e.(*syntax.Constant); ok && (c.Kind == syntax.None || c.Kind == syntax.False) {
			return false
		}
		return literal(e).true()
	case *syntax.List:
		return len(e.Elts) > 0
	case *syntax.Name:
		return e.ID != "False" && e.ID != "None"
	}
	return true
}

func (v *visitor) isFixedCommand() bool {
	_, fixed := stringOf(v.call().Args[0])
	return fixed
}

func subprocessShell(v *visitor) *Issue {
	if v.checker.shell.empty || !v.starts("subprocess") || !v.hasShell() || v.countArguments() == 0 {
		return nil
	}
	if v.isFixedCommand() {
		return found(Low, High, 78, "A fixed command is run by a shell; it need not be.").at(v.keywordLine("shell"))
	}
	return found(High, High, 78, "A command that is put together is run by a shell.").at(v.keywordLine("shell"))
}

func subprocessNoShell(v *visitor) *Issue {
	if v.checker.shell.empty || !v.starts("subprocess") || v.hasShell() {
		return nil
	}
	return found(Low, High, 78, "A subprocess is started; nobody untrusted may choose the command.").at(v.keywordLine("shell"))
}

func shellInOtherFunction(v *visitor) *Issue {
	if v.checker.shell.empty || !v.hasShell() || v.starts("subprocess") {
		return nil
	}
	return found(Medium, Low, 78, "A function is called with shell set, and may run a command by a shell.").at(v.keywordLine("shell"))
}

func processWithShell(v *visitor) *Issue {
	if v.checker.shell.empty || !v.starts("shell") || v.countArguments() == 0 {
		return nil
	}
	if v.isFixedCommand() {
		return found(Low, High, 78, "A shell is started for a fixed command; it need not be.")
	}
	return found(High, High, 78, "A shell is started for a command that is put together.")
}

func processWithoutShell(v *visitor) *Issue {
	if v.checker.shell.empty || !v.starts("no_shell") {
		return nil
	}
	return found(Low, Medium, 78, "A process is started without a shell.")
}

// fullPath is how a path begins that needs no search: a drive letter, a separator or a dot.
var fullPath = regexp.MustCompile(`^(?:[A-Za-z]:|[\\/.])`)

func partialPath(v *visitor) *Issue {
	if v.checker.shell.empty || v.countArguments() == 0 {
		return nil
	}
	if !v.starts("subprocess") && !v.starts("shell") && !v.starts("no_shell") {
		return nil
	}
	command := v.call().Args[0]
	if list, ok := command.(*syntax.List); ok && len(list.Elts) > 0 {
		command = list.Elts[0]
	}
	if name, ok := stringOf(command); !ok || fullPath.MatchString(name) {
		return nil
	}
	return found(Low, High, 78, "A program is started by a name that is searched in PATH.")
}

func wildcard(v *visitor) *Issue {
	config := &v.checker.shell
	if config.missing["shell"] || config.missing["subprocess"] {
		return nil
	}
	if !v.starts("shell") && !(v.starts("subprocess") && v.keywordEquals("shell", "True")) {
		return nil
	}
	if len(v.call().Args) == 0 {
		return nil
	}
	command := v.positional(0)
	said := ""
	switch command.kind {
	case isString:
		said = command.text
	case isList:
		for _, e := range command.elts {
			said += " " + e.String()
		}
	}
	if !strings.Contains(said, "*") || !slices.ContainsFunc([]string{"chown", "chmod", "tar", "rsync"}, func(name string) bool { return strings.Contains(said, name) }) {
		return nil
	}
	return found(High, Medium, 155, "A wildcard may become an option of the command in %s.", v.qualname()).at(v.keywordLine("shell"))
}
