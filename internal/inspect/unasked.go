package inspect

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Evidence instead of pairs. Of 262 packages that many people use none sends to a written address when it is installed or imported, and
// two fetch anything: what acts on other machines or starts other programs without being asked is rare by itself. Together with
// what keeps it out of sight (no output, no errors, no name of the machine, a text that has to be unpacked) it is an attack, whichever
// functions it uses. So acts and what hides them are added up.

// A clue is one piece of evidence.
type clue struct {
	weight int
	what   string
	at     *signal
}

const (
	enough     = 5 // for high
	suspicious = 4
)

// judgeUnasked adds up what a module does by itself and what it does to hide that.
func (c *code) judgeUnasked(accuse accuser) {
	if c.isScript() {
		return
	}
	byItself := func(s *signal) bool { return s.when != whenCalled }
	var acts, hidden []clue
	act := func(weight int, what string, s *signal) {
		if s != nil {
			acts = append(acts, clue{weight, what, s})
		}
	}
	if s := c.best(sends, func(s *signal) bool { return byItself(s) && s.flat }); s != nil {
		act(2, "sends", s)
	} else if s := c.best(sends, func(s *signal) bool { return byItself(s) && s.traits&(private|loot) != 0 }); s != nil {
		act(2, "sends", s)
	} else {
		act(1, "fetches", c.best(fetches, byItself))
	}
	act(1, "opens a connection", c.best(usesSockets, byItself))
	if s := c.best(startsOther, func(s *signal) bool { return byItself(s) && s.traits == 0 }); s != nil {
		act(3, "starts "+s.detail, s)
	} else {
		act(2, "starts a process", c.best(startsOther, byItself))
	}
	act(3, "runs code from a value", c.best(executes, func(s *signal) bool {
		return s.when == atImport && !s.flat && (s.detail == "builtins.exec" || s.detail == "builtins.eval" || s.detail == "exec")
	}))
	act(2, "carries a packed program", c.best(carriesProgram, byItself))
	if s := c.best(writesAway, byItself); s != nil {
		act(3, "writes to a place of others", s)
		if len(c.hosts) > 0 || strings.Contains(c.module.File.Text, "sys.executable") {
			act(3, "leaves an address or a command", s)
		}
	} else {
		act(1, "writes a file", c.best(writes, func(s *signal) bool { return s.when == atImport && s.detail == "open" }))
	}
	act(2, "changes the clipboard", c.best(writesClipboard, byItself))
	act(3, "changes the registry", c.best(writes, func(s *signal) bool { return byItself(s) && strings.Contains(s.detail, "winreg.") }))
	act(2, "types keys", c.best(typesKeys, byItself))
	act(2, "listens to the network", c.best(listens, byItself))
	for _, k := range []kind{readsScreen, readsKeys, readsClipboard} {
		act(2, kindNames[k], c.best(k, byItself))
	}
	act(1, "opens a page", c.best(opensBrowser, byItself))
	if len(acts) == 0 {
		return
	}
	first := acts[0].at
	hide := func(weight int, what string, s *signal) {
		if s != nil && s.when != whenCalled && c.near(s, first) {
			hidden = append(hidden, clue{weight, what, s})
		}
	}
	hide(1, inline, c.best(hides, func(s *signal) bool { return s.detail == inline }))
	for _, detail := range []string{unseen, detached, hiddenPlace, sealed, anyModule, foreignCode} {
		hide(2, detail, c.best(hides, func(s *signal) bool { return s.detail == detail }))
	}
	hide(1, silent, c.best(hides, func(s *signal) bool { return s.detail == silent }))
	hide(1, unchecked, c.best(hides, func(s *signal) bool { return s.detail == unchecked }))
	hide(3, "packs an address", c.first(hidesAddress))
	hide(2, "hides a name", c.first(hiddenCallee))
	hide(2, "names a machine by its number", c.best(numbered, byItself))
	hide(2, "names a drop point", c.best(mentionsDropPoint, byItself))
	hide(2, "has a downloader's command", c.best(mentionsDownloader, byItself))
	hide(2, "reads a file of others", c.best(readsAway, byItself))
	hide(2, "names keys", c.best(mentionsKeys, byItself))
	hide(1, "tells about the machine", c.best(readsHost, byItself))
	sum, strong := 0, false
	for _, all := range [][]clue{acts, hidden} {
		for _, k := range all {
			sum += k.weight
		}
	}
	var words []string
	var evidence []*signal
	for _, k := range append(acts, hidden...) {
		words = append(words, k.what)
		evidence = append(evidence, k.at)
	}
	for _, k := range hidden {
		strong = strong || k.weight > 1
	}
	switch {
	case sum >= enough && strong, sum > enough:
		accuse(unasked, finding.High, "Acts without being asked, and out of sight: "+strings.Join(words, ", "), evidence...)
	case sum >= suspicious:
		accuse(unasked, finding.Medium, "Acts without being asked: "+strings.Join(words, ", "), evidence...)
	}
}

// isScript reports whether a module lies in a folder for what somebody starts by hand, and that nothing imports as a package.
func (c *code) isScript() bool {
	folder := path.Dir(c.name)
	switch path.Base(folder) {
	case "scripts", "tools", "bin", "ci", "hack", "benchmarks":
	default:
		return false
	}
	return !c.started && !c.called && !slices.ContainsFunc(c.siblings, func(other *code) bool { return other.name == path.Join(folder, "__init__.py") })
}

// judgeStealth looks for a function that fetches a program from a written address and starts it in a way that nobody is to notice.
func (c *code) judgeStealth(accuse accuser) {
	start := c.best(spawns, func(s *signal) bool { return s.traits&fetched != 0 && s.traits&dropped != 0 })
	fetch := c.first(fetches)
	if start == nil || fetch == nil {
		return
	}
	sum := 0
	evidence := []*signal{start, fetch}
	for _, detail := range []string{unseen, detached, hiddenPlace, sealed, silent, unchecked} {
		if s := c.best(hides, func(s *signal) bool { return s.detail == detail && c.near(s, start) }); s != nil {
			sum++
			evidence = append(evidence, s)
		}
	}
	for _, s := range []*signal{c.first(numbered), c.first(hidesAddress), c.first(mentionsDropPoint)} {
		if s != nil && c.near(s, start) {
			sum++
			evidence = append(evidence, s)
		}
	}
	if sum >= 3 {
		accuse(remoteCode, finding.High, "Downloads a program and starts it out of sight", evidence...)
	}
}

// What hides an act.
const (
	unseen      = "shows no window or output"
	detached    = "goes on behind its caller's back"
	hiddenPlace = "uses a place where nobody looks"
	sealed      = "unpacks with a password that stands in the code"
	silent      = "swallows its errors"
	unchecked   = "does not check whom it speaks to"
	inline      = "imports modules within expressions"
	foreignCode = "hands a program code that no reader of Python sees"
	anyModule   = "imports modules under names that it keeps elsewhere"
)

// noteHiding notes what a call does to stay out of sight.
func (c *code) noteHiding(n *syntax.Call, name string) {
	for _, k := range n.Keywords {
		switch k.Arg {
		case "creationflags", "startupinfo":
			c.add(hides, n, unseen, 0, true)
		case "pwd":
			if called := calledName(n); called == "extractall" || called == "extract" {
				if _, written := c.fold(k.Value); written {
					c.add(hides, n, sealed, 0, true)
				}
			}
		case "prefix", "dir":
			if called := calledName(n); called == "mkdtemp" || called == "mkstemp" || called == "TemporaryDirectory" {
				if text, _ := c.fold(k.Value); strings.HasPrefix(text, ".") {
					c.add(hides, n, hiddenPlace, 0, true)
				}
			}
		case "start_new_session":
			c.add(hides, n, detached, 0, true)
		case "preexec_fn":
			if c.module.Qualified(k.Value) == "os.setsid" || c.module.Qualified(k.Value) == "os.setpgrp" {
				c.add(hides, n, detached, 0, true)
			}
		case "verify":
			if value, ok := k.Value.(*syntax.Constant); ok && value.Kind == syntax.False {
				c.add(hides, n, unchecked, 0, true)
			}
		}
	}
	switch name {
	case "os.setsid", "os.fork":
		c.add(hides, n, detached, 0, true)
	case "ssl._create_unverified_context":
		c.add(hides, n, unchecked, 0, true)
	case "builtins.__import__", "importlib.import_module":
		if len(n.Args) > 0 {
			text, ok := c.fold(n.Args[0])
			if !ok && c.keepsModules() {
				c.add(hides, n, anyModule, 0, true)
			} else if name == "builtins.__import__" && keptModules[text] {
				c.add(hides, n, inline, 0, true)
			}
		}
	}
	if calls[name] == spawns && name != "" && c.discards(n, "stdout") && c.discards(n, "stderr") {
		c.add(hides, n, unseen, 0, true)
	}
}

// keepsModules reports whether a program has a list of the names of modules that act on the machine or on others.
func (c *code) keepsModules() bool {
	if c.modulesKept == 0 {
		c.modulesKept = 1
		syntax.WalkTree(c.module.Tree, func(n syntax.Node) bool {
			if text, ok := n.(*syntax.Constant); ok && text.Kind == syntax.Str && keptModules[text.Text] {
				c.modulesKept++
			}
			return c.modulesKept < 3
		})
	}
	return c.modulesKept > 2
}

// noteSilence notes a try that asks for all errors and does nothing with them.
func (c *code) noteSilence(n *syntax.Try) {
	for _, h := range n.Handlers {
		name := ""
		if h.Type != nil {
			name = c.module.Qualified(h.Type)
		}
		ofRequest := requestErrors.MatchString(name)
		if !ofRequest && name != "" && name != "builtins.Exception" && name != "builtins.BaseException" && name != "builtins.OSError" || name == "" && h.Type != nil || len(h.Body) != 1 {
			continue
		}
		quiet := false
		switch s := h.Body[0].(type) {
		case *syntax.Pass, *syntax.Continue:
			quiet = true
		case *syntax.Return:
			value, ok := s.Value.(*syntax.Constant)
			quiet = s.Value == nil || ok && (value.Kind == syntax.None || value.Kind == syntax.False)
		}
		if quiet && len(n.Body) > 0 {
			if !ofRequest {
				c.add(hides, n, silent, 0, true)
			}
			c.silentUntil = max(c.silentUntil, n.Body[len(n.Body)-1].Span().End)
		}
	}
}

// requestErrors are what libraries of HTTP raise when a request fails.
var requestErrors = regexp.MustCompile(`(^|\.)(RequestException|HTTPError|URLError|RequestError|ClientError|ConnectionError|TimeoutError)$`)

var (
	numberedAddress = regexp.MustCompile(`^(\w+://)?(?:[1-9]|[1-9]\d|1[013-9]\d|12[0-68-9]|2[0-4]\d|25[0-5])(\.\d{1,3}){3}(:\d+)?(/|$)`)
	privateNumber   = regexp.MustCompile(`^(\w+://)?(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0\.|22[4-9]\.|23\d\.|255\.|(8\.8\.[84]\.[84]|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9)\b)`)
	outOfSight      = regexp.MustCompile(`^(/dev/shm\b|/(var/)?tmp/\.)|\$Recycle|\\Windows\\Temp|%TEMP%`)
	inlineCode      = regexp.MustCompile(`(?i)^(\S*[\\/])?(pythonw?|python3?|node|bun|deno|ruby|perl|php|bash|sh|zsh|cmd|powershell|pwsh|osascript)(\.exe)?(3[\d.]*)? (-\S+ )*(-c|-e|eval|/c|--eval|-Command) (.*)$`)
	busyCode        = regexp.MustCompile(`(?i)https?[:'"]|\beval\b|\bexec\b|base64|urlopen|requests|socket|fromCharCode|atob\(|\biex\b|/dev/tcp`)
)

// noteText notes texts that point to a machine without a name, or to a place that nobody looks at.
func (c *code) noteText(n syntax.Node, text string) {
	if numberedAddress.MatchString(text) && !privateNumber.MatchString(text) && strings.Count(text, ".") >= 3 {
		c.add(numbered, n, clip(text), 0, true)
	}
	if outOfSight.MatchString(text) {
		c.add(hides, n, hiddenPlace, 0, true)
	}
	if e, ok := n.(syntax.Expr); ok && strings.HasPrefix(text, "http") && strings.Contains(text, "://") {
		if _, written := n.(*syntax.Constant); !written {
			at := n.Span()
			if c.depth == 0 && !strings.Contains(c.module.File.Text[at.Start:at.End], "://") && c.traits(e, 0)&decoded != 0 {
				c.add(hidesAddress, n, clip(text), 0, true)
			}
		}
	}
}

// unpackedProgram looks for Python that a text of the program holds in a packed form, whatever will be done with it.
func (c *code) unpackedProgram(n *syntax.Constant) {
	const least = 24
	if len(n.Text) < least || len(n.Text) > maxFoldText || c.depth >= maxDepth || c.packedRead > maxFoldText {
		return
	}
	c.packedRead += len(n.Text)
	text, ok := unpack(n.Text, 0)
	if !ok {
		return
	}
	if address := anyHost.FindString(text); address != "" && strings.HasPrefix(text, "http") && len(text) < 400 {
		c.add(hidesAddress, n, clip(text), 0, true)
		return
	}
	if packedCommand.MatchString(text) {
		c.add(hidesCommand, n, clip(text), 0, true)
		return
	}
	if len(n.Text) < 60 || !programWords.MatchString(text) {
		return
	}
	file := source.NewFile(c.module.File.Path, text)
	tree := syntax.Parse(file)
	if len(tree.Body) == 0 || len(tree.Errors) > 0 {
		return
	}
	inner := newCode(moduleOf(file), c.name, c.depth+1)
	for i := range inner.signals {
		if s := &inner.signals[i]; s.kind == sends || s.kind == fetches || s.kind == usesSockets || s.kind == spawns || s.kind == executes && s.traits&(decoded|fetched|received) != 0 {
			c.add(carriesProgram, n, fmt.Sprintf("%s with %s", kindNames[s.kind], s.detail), 0, true)
			return
		}
	}
}

// packedCommand is a command that speaks to another machine or runs what it is given, as a text begins with it that was packed.
var packedCommand = regexp.MustCompile(`(?i)^\s*(sudo |nohup )?(\S*[\\/])?((curl|wget|certutil|bitsadmin|mshta|iwr|irm|nc|ncat)(\.exe)? .{0,200}(https?://|\d{1,3}(\.\d{1,3}){3})|(powershell|pwsh|cmd)(\.exe)? [-/]|(ba|z)?sh -[ci] |python3? -c )`)

// programWords are words that a program of Python has and hardly any other text.
var programWords = regexp.MustCompile(`(?m)^\s*(import \w|from [\w.]+ import )|__import__\(|\bexec\(`)

// unpack undoes the packings of a text, as many as there are.
func unpack(text string, depth int) (string, bool) {
	if depth > 4 {
		return "", false
	}
	if depth > 0 && isReadable(text) && (programWords.MatchString(text) || strings.HasPrefix(text, "http") || packedCommand.MatchString(text)) {
		return text, true
	}
	for _, packing := range packings {
		if !packing.fits(text) {
			continue
		}
		out, ok := packing.undo(text)
		if !ok || len(out) < 16 {
			continue
		}
		if found, ok := unpack(out, depth+1); ok {
			return found, true
		}
	}
	return "", false
}

func isReadable(text string) bool {
	for i := range min(len(text), 200) {
		if b := text[i]; b < ' ' && b != '\n' && b != '\t' && b != '\r' || b >= 0x7f {
			return false
		}
	}
	return true
}

var (
	base64Text = regexp.MustCompile(`^[A-Za-z0-9+/_\-\r\n]{20,}={0,2}\s*$`)
	hexText    = regexp.MustCompile(`^([0-9a-fA-F]{2}){20,}$`)
	turnedText = regexp.MustCompile(`^={1,2}[A-Za-z0-9+/_\-]{20,}$`)
)

// packings are the ways to pack a program that can be recognised by what comes out.
var packings = []struct {
	fits func(string) bool
	undo func(string) (string, bool)
}{
	{hexText.MatchString, func(text string) (string, bool) { return decodeText("binascii.unhexlify", text) }},
	{base64Text.MatchString, func(text string) (string, bool) { return decodeText("base64.b64decode", text) }},
	{func(text string) bool {
		return turnedText.MatchString(text) || base64Text.MatchString(text) && len(text) < 20_000
	}, func(text string) (string, bool) {
		return decodeText("base64.b64decode", reversed(text))
	}},
	{func(text string) bool {
		return len(text) > 2 && text[0] == 0x78 && strings.IndexByte("\x01\x5e\x9c\xda", text[1]) >= 0
	}, func(text string) (string, bool) { return decodeText("zlib.decompress", text) }},
	{func(text string) bool { return strings.HasPrefix(text, "\x1f\x8b") }, func(text string) (string, bool) { return decodeText("gzip.decompress", text) }},
	{func(text string) bool { return strings.HasPrefix(text, "BZh") }, func(text string) (string, bool) { return decodeText("bz2.decompress", text) }},
}

// probes are programs that ask the machine or a checkout something and change neither. Installations start compilers too.
var (
	probes = words(`git hg svn uname which where whereis ldconfig ldd gcc cc clang g++ nvidia-smi nvcc rocminfo rocm-smi lscpu sysctl sw_vers xcodebuild xcode-select xcrun lsb_release arch machine
		ffmpeg ffprobe sox java javac tesseract pdftotext gs dot latex pandoc convert magick identify R Rscript julia tput stty cmd.exe ver file df nproc getconf locale hostname id ps tty clear reset
		pkg-config llvm-config pg_config mysql_config curl-config geos-config gdal-config krb5-config nc-config icu-config pip-config dpkg rpm brew ifconfig ip ping defaults dscl getent fc-list xdg-mime
		wslpath cygpath reg.exe tmux less man spack conda bsub bjobs qstat sinfo squeue sacct scontrol mpirun mpiexec mpicc h5cc gfortran ar nm otool readelf strings patchelf install_name_tool`)
	buildTools = words(`make cmake ninja meson cargo rustc rustup go npm yarn pnpm node bazel scons swig protoc cython autoconf automake autoreconf configure ./configure sh bash python python3 pip pip3 gmake nmake msbuild
		gradle mvn ant dotnet tar unzip patch cp mv mkdir ln rm sed awk touch chmod install msgfmt pyrcc5 pyuic5 lrelease sphinx-build tsc webpack vite maturin setuptools-rust cython3 f2py doxygen flex bison ranlib strip lipo`)
)

// noteStart notes that a process is started that does more than to ask something. The signal has traits where nothing is known of it.
func (c *code) noteStart(n *syntax.Call, command syntax.Expr, name string) {
	when := c.when(n.Start)
	if when == whenCalled {
		return
	}
	text := strings.TrimSpace(c.commandOutline(command))
	if list, ok := command.(*syntax.List); ok && len(list.Elts) > 0 && c.isInterpreter(list.Elts[0]) && strings.HasPrefix(text, "*") {
		text = "python" + text[1:]
	}
	if found := inlineCode.FindStringSubmatch(text); found != nil && busyCode.MatchString(found[7]) {
		c.add(startsOther, n, clip(found[2])+" with code of its own that speaks or evaluates", 0, true)
		c.add(hides, n, foreignCode, 0, true)
		return
	}
	words := strings.Fields(text)
	for len(words) > 1 && (shellPrefixes[words[0]] || strings.Contains(words[0], "=")) {
		words = words[1:]
	}
	if len(words) == 0 || strings.HasPrefix(words[0], "*") {
		if when != atInstall {
			c.add(startsOther, n, name, spawned, false)
		}
		return
	}
	program := strings.TrimSuffix(words[0][strings.LastIndexAny(words[0], `/\`)+1:], ".exe")
	switch {
	case len(words) == 2 && asks.MatchString(words[1]):
		return
	case (program == "git" || program == "brew" || program == "conda") && len(words) > 1 && changing[words[1]]:
	case probes[program], when == atInstall && buildTools[program]:
		return
	case program == "python" || program == "python3" || program == "pip" || program == "pip3" || buildTools[program]:
		c.add(startsOther, n, clip(text), spawned, true) // it may well ask for a version
		return
	}
	c.add(startsOther, n, clip(text), 0, true)
}

// asks is a word that has a program say something.
var asks = regexp.MustCompile(`^-{0,2}([vVh]$|(version|help|get|show|list|status|info|query|print)\w*)`)

// changing are commands of package managers and of git that change more than they tell.
var changing = words("push clone commit install tap add remote fetch pull")
