package inspect

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// judge turns a module's signals into findings: an ability and a threat at a time.
func (c *code) judge() []finding.Finding {
	var found []finding.Finding
	accuse := func(about *finding.About, severity finding.Severity, message string, evidence ...*signal) {
		f := findingOf(about, source.Place{File: evidence[0].file, Range: evidence[0].at}, fmt.Sprintf("%s, %s.", message, evidence[0].when))
		f.Severity = severity
		f.Scope = c.module.Enclosing(evidence[0].at.Start)
		if c.module.Role.Has(quietRoles) && c.auto == atImport && !c.called && !(c.isConftest() && inAnyTest[about] && evidence[0].when != whenCalled) {
			f.Severity = finding.Low
		} else if c.trusted && (evidence[0].when == whenCalled || about == evasion) && f.Severity > finding.Low {
			f.Severity-- // one's own program may well manage virtual machines
		}
		for _, s := range evidence {
			f.Trace = append(f.Trace, finding.Step{Place: source.Place{File: s.file, Range: s.at}, Message: fmt.Sprintf("%s: %s (%s)", kindNames[s.kind], s.detail, s.when)})
		}
		found = append(found, f)
	}
	grade := func(s *signal) finding.Severity {
		if s.when != whenCalled {
			return finding.High
		}
		return finding.Medium
	}
	outgoing := c.first(sends)
	if outgoing == nil {
		outgoing = c.first(fetches)
	}
	drop := c.first(mentionsDropPoint)

	if s := c.best(executes, func(s *signal) bool {
		return s.traits&decoded != 0 && s.detail != "marshal.loads" && s.detail != "types.CodeType" && !strings.HasSuffix(s.detail, "compile") && !strings.HasSuffix(s.detail, ".loads")
	}); s != nil {
		severity := grade(s)
		hidden := c.best(hiddenCallee, func(callee *signal) bool { return callee.at == s.at })
		if s.flat || hidden != nil || s.traits&unpacked != 0 && s.traits&(packed|program) != 0 || s.when == whenCalled && s.traits&(fetched|received) != 0 {
			severity = finding.High
		}
		accuse(decodedCode, severity, "Decodes a value and runs it with "+s.detail, s)
	}
	if s := c.best(executes, func(s *signal) bool {
		return s.traits&program != 0 && s.traits&decoded == 0 && s.when != whenCalled && !strings.HasSuffix(s.detail, ".loads") && !strings.HasSuffix(s.detail, "compile")
	}); s != nil {
		accuse(decodedCode, finding.High, "Runs what stands in a file that is no Python with "+s.detail, s)
	}
	if s := c.best(executes, func(s *signal) bool {
		stored := s.traits&client != 0 && s.when == whenCalled && strings.HasSuffix(s.detail, ".loads") // what a program itself put into a database
		measured := strings.HasPrefix(s.detail, "timeit.") && s.when == whenCalled
		return s.traits&(fetched|received) != 0 && !stored && !measured && !strings.HasSuffix(s.detail, "compile")
	}); s != nil {
		severity := grade(s)
		if strings.Contains(s.detail, "pickle") || strings.HasSuffix(s.detail, ".loads") {
			if s.traits&fetched == 0 || s.when == whenCalled {
				severity = min(severity, finding.Medium)
			}
		} else if !c.trusted && s.traits&(fetched|client) == fetched && strings.HasSuffix(s.detail, "exec") && len(c.hosts) > 0 {
			severity = finding.High
		} else if !c.trusted && s.traits&fetched != 0 && slices.ContainsFunc([]kind{hidesAddress, numbered, mentionsDropPoint}, func(k kind) bool {
			return c.best(k, func(place *signal) bool { return c.near(place, s) }) != nil
		}) {
			severity = finding.High // from a place that says nothing of who keeps it
		}
		accuse(remoteCode, severity, "Runs what came over the network with "+s.detail, s)
	}
	if s, program := c.best(spawns, func(*signal) bool { return true }), c.first(mentionsProgram); s != nil && program != nil && c.first(fetches) != nil && s.when != whenCalled && program.when != whenCalled {
		accuse(remoteCode, c.lessIfAnnounced(s), "Downloads a program and starts a process", s, c.first(fetches), program)
	} else if s != nil && s.when != whenCalled && s.traits&fetched != 0 {
		accuse(remoteCode, finding.High, "Starts a process with what came over the network", s)
	}
	if s := c.best(spawns, func(s *signal) bool { return s.traits&hiddenCommand != 0 && (s.flat || s.when != whenCalled) }); s != nil {
		accuse(commandRun, finding.High, "Decodes a command and starts it with "+s.detail, s)
	}
	if s := c.best(spawns, func(s *signal) bool { return s.traits&dropped != 0 }); s != nil && s.when != whenCalled {
		accuse(commandRun, c.lessIfAnnounced(s), "Starts a file that it has just written", s)
	}
	if s := c.best(loads, func(s *signal) bool { return bytecode[s.detail] }); s != nil && s.when != whenCalled {
		accuse(decodedCode, finding.High, "Loads bytecode, which nobody can read, with "+s.detail, s)
	}
	if s := c.best(loads, func(s *signal) bool { return s.traits&(fetched|decoded) != 0 }); s != nil && s.when != whenCalled {
		about, what := remoteCode, "Loads what came over the network with "
		if s.traits&fetched == 0 {
			about, what = decodedCode, "Loads what it unpacked with "
		}
		accuse(about, finding.High, what+s.detail, s)
	}
	if s := c.best(loads, func(s *signal) bool {
		return s.traits&dropped != 0 && s.traits&(fetched|decoded) == 0 && !strings.HasPrefix(s.detail, "sys.path")
	}); s != nil && s.when != whenCalled {
		accuse(decodedCode, finding.High, "Loads a library that it carries under another name with "+s.detail, s)
	}
	if s := c.best(startsProgram, func(s *signal) bool {
		return s.when == atImport || s.when == atInstall && (c.carried[s.detail] || s.traits&own != 0)
	}); s != nil {
		accuse(commandRun, finding.High, "Starts the program "+s.detail, s)
	}
	if start, memory := c.first(startsMemory), c.first(allocatesCode); start != nil && memory != nil {
		severity := grade(start)
		if start.flat {
			severity = finding.High // a program that no disk shows
		}
		accuse(decodedCode, severity, "Starts machine code that it brought into memory", start, memory)
	}
	if s := c.first(wipes); s != nil {
		accuse(wipe, finding.High, "Deletes the home folder or everything", s) // nothing that is asked of a package needs that
	} else if s, spawn := c.first(mentionsWipe), c.first(spawns); s != nil && spawn != nil {
		accuse(wipe, grade(s), "Starts "+s.detail, s, spawn)
	}
	if s, spawn := c.first(mentionsPowerOff), c.first(spawns); s != nil && spawn != nil && s.when != whenCalled && spawn.when != whenCalled {
		accuse(wipe, finding.High, "Starts "+s.detail, s, spawn)
	}
	if s := c.first(requiresPlain); s != nil {
		accuse(remoteCode, finding.High, "Installs with itself what an address without encryption or name gives out ("+s.detail+")", s)
	}
	c.judgeRansom(accuse)
	c.judgeTraces(accuse)
	if c.auto == atInstall {
		c.judgeStartedFile(accuse)
	}
	if s := c.best(mentionsDownloader, func(*signal) bool { return true }); s != nil && c.best(spawns, func(*signal) bool { return true }) != nil {
		if spawn := c.best(spawns, func(*signal) bool { return true }); s.when != whenCalled && spawn.when != whenCalled {
			accuse(commandRun, finding.High, "Starts "+s.detail, s, spawn)
		} else if unseen := c.best(spawns, func(spawn *signal) bool { return spawn.traits&quiet != 0 && c.near(s, spawn) }); unseen != nil {
			accuse(commandRun, finding.High, "Starts "+s.detail+" and hides what it prints", s, unseen)
		} else {
			accuse(commandRun, finding.Low, "Has the command "+s.detail, s, spawn)
		}
	}
	c.judgeTheft(accuse, outgoing, drop)
	if s := c.best(mentionsPersistence, func(*signal) bool { return true }); s != nil {
		act := c.best(writes, func(*signal) bool { return true })
		if act == nil || act.when == whenCalled {
			if spawn := c.best(spawns, func(*signal) bool { return true }); spawn != nil {
				act = spawn
			}
		}
		if act != nil {
			switch {
			case c.usedWhen(s) != whenCalled && act.when != whenCalled:
				accuse(persistence, finding.High, "Writes to a place of autostart ("+s.detail+")", s, act)
			case drop != nil || c.first(mentionsProgram) != nil && c.first(fetches) != nil:
				accuse(persistence, finding.Medium, "Writes to a place of autostart ("+s.detail+")", s, act)
			}
		}
	}
	if s, site, act := c.first(mentionsStart), c.first(readsSite), c.first(writes); s != nil && site != nil && act != nil && act.when != whenCalled && s.when != whenCalled {
		severity := finding.High
		if act.detail == "open" && s.detail == ".pth" && c.first(mentionsImport) == nil && c.first(decodes) == nil && c.first(fetches) == nil {
			severity = finding.Medium // lines that are only paths run nothing
		}
		accuse(persistence, severity, "Writes a start hook of Python ("+s.detail+")", s, site, act)
	}
	c.judgeShell(accuse, grade)
	c.judgeOrders(accuse)
	if s := c.best(hiddenCallee, func(*signal) bool { return true }); s != nil && c.depth == 0 {
		accuse(hiddenName, grade(s), "Puts the name "+s.detail+" together before it calls it", s)
	}
	if s, act := c.best(mentionsAnalyst, func(*signal) bool { return true }), c.best(spawns, func(*signal) bool { return true }); s != nil && c.count(mentionsAnalyst) >= 2 {
		if act == nil {
			act = outgoing
		}
		if act == nil {
			act = c.first(executes)
		}
		switch {
		case act != nil && s.when != whenCalled && act.when != whenCalled:
			accuse(evasion, finding.High, "Looks for "+s.detail+" before it acts", s, act)
		case act != nil && c.count(mentionsAnalyst) >= 4:
			accuse(evasion, finding.Medium, "Looks for "+s.detail+" before it acts", s, act)
		}
	}
	if s := c.best(mentionsMiner, func(*signal) bool { return true }); s != nil {
		if act := c.first(spawns); act != nil {
			severity := grade(s)
			if len(s.detail) == 57 && !strings.ContainsAny(s.detail, " ./:") {
				severity = finding.High // whom it mines for is decided already
			} else if s.detail == "a pool and a purse" && (s.flat || act.traits&quiet != 0) && !c.trusted {
				severity = finding.High
			}
			accuse(miner, severity, "Starts a miner or joins a pool ("+s.detail+")", s, act)
		} else if outgoing != nil {
			accuse(miner, finding.Medium, "Speaks to a mining pool ("+s.detail+")", s, outgoing)
		}
	}
	if c.auto == atInstall && len(found) == 0 {
		if s := c.best(fetches, func(*signal) bool { return true }); s != nil && s.when == atInstall {
			accuse(installNetwork, finding.Medium, "Fetches with "+s.detail, s)
		} else if s := c.best(sends, func(*signal) bool { return true }); s != nil && s.when == atInstall {
			accuse(installNetwork, finding.Medium, "Sends with "+s.detail, s)
		}
	}
	if c.auto == atStart {
		for _, k := range []kind{sends, fetches, spawns, executes} {
			if s := c.best(k, func(s *signal) bool { return s.when == atStart && (k != executes || !s.flat) }); s != nil {
				accuse(startHook, finding.High, "Does more than set up Python: "+kindNames[k]+" with "+s.detail, s)
				break
			}
		}
	}
	if path.Base(c.name) == "sitecustomize.py" || path.Base(c.name) == "usercustomize.py" {
		place := source.Place{File: c.module.File, Range: source.Range{}}
		found = append(found, findingOf(startHook, place, "Python imports this module whenever it starts."))
	}
	found = append(found, c.hidden()...)
	if !c.trusted && !slices.ContainsFunc(found, func(f finding.Finding) bool { return f.Severity >= finding.High }) {
		c.judgeStealth(accuse)
		c.judgeUnasked(accuse)
	}
	return found
}

var announces = regexp.MustCompile(`(?i)\b(download|install|fetch)`)

// lessIfAnnounced grades what an import starts: less where the function says what it is about to do, and nothing hides that.
func (c *code) lessIfAnnounced(s *signal) finding.Severity {
	f := c.module.FunctionAt(s.at.Start)
	if f == nil || s.when != atImport || c.best(hides, func(h *signal) bool { return c.near(h, s) }) != nil || c.best(numbered, func(h *signal) bool { return c.near(h, s) }) != nil {
		return finding.High
	}
	said := false
	syntax.Walk(f.Node, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok && !said && len(call.Args) > 0 {
			tells := c.module.Qualified(call.Func) == "builtins.print"
			if method, ok := call.Func.(*syntax.Attribute); ok && (method.Attr == "info" || method.Attr == "warning") {
				tells = true
			}
			said = tells && announces.MatchString(c.outline(call.Args[0]))
		}
		return !said
	})
	if said {
		return finding.Medium
	}
	return finding.High
}

// usedWhen says when a text is used that stands at the top level under a name: when the functions run that have the name.
func (c *code) usedWhen(s *signal) moment {
	if s.when == whenCalled || c.depth > 0 || c.module.FunctionAt(s.at.Start) != nil {
		return s.when
	}
	for i := range c.module.Scope.Symbols {
		symbol := &c.module.Scope.Symbols[i]
		if len(symbol.Bindings) != 1 || symbol.Bindings[0].Value == nil {
			continue
		}
		if at := symbol.Bindings[0].Value.Span(); at.Start > s.at.Start || s.at.End > at.End {
			continue
		}
		used, latest := false, whenCalled
		syntax.WalkTree(c.module.Tree, func(n syntax.Node) bool {
			if name, ok := n.(*syntax.Name); ok && name.ID == symbol.Name && name.Span() != symbol.Bindings[0].Node.Span() {
				if found, _ := c.module.ScopeAt(name.Start).Lookup(name.ID); found == symbol {
					used, latest = true, max(latest, c.when(name.Start))
				}
			}
			return true
		})
		if used {
			return latest
		}
	}
	return s.when
}

// inAnyTest are accusations that hold for the settings of a test suite too, which run before the first test.
var inAnyTest = map[*finding.About]bool{theft: true, decodedCode: true, remoteCode: true, reverseShell: true, commandRun: true, persistence: true}

// isConftest reports whether pytest loads the module by itself, for a suite that comes with a package.
func (c *code) isConftest() bool { return path.Base(c.name) == "conftest.py" && !c.trusted }

// judgeRansom looks for files that are locked away from their owner.
func (c *code) judgeRansom(accuse accuser) {
	lock := c.first(encrypts)
	if lock == nil {
		return
	}
	if note := c.first(mentionsRansom); note != nil {
		accuse(wipe, finding.High, "Encrypts and demands a ransom", note, lock)
	} else if home, gone := c.first(walksHome), c.first(deletes); home != nil && gone != nil && home.when != whenCalled && lock.when != whenCalled && gone.when != whenCalled {
		accuse(wipe, finding.High, "Encrypts the files of the home folder", home, lock, gone)
	}
}

var bytecode = map[string]bool{"importlib.machinery.SourcelessFileLoader": true, "imp.load_compiled": true}

// judgeTraces looks for a module that acts by itself and deletes what it acted with.
func (c *code) judgeTraces(accuse accuser) {
	gone := c.best(deletes, func(s *signal) bool {
		return s.traits&own != 0 && (s.detail == "os.remove" || strings.HasSuffix(s.detail, "unlink"))
	})
	if gone == nil || gone.when == whenCalled {
		return
	}
	for _, act := range []*signal{c.best(loads, func(s *signal) bool { return !strings.HasPrefix(s.detail, "sys.path.") }), c.first(spawns), c.first(executes)} {
		if act != nil && act.when != whenCalled && c.near(act, gone) {
			accuse(evasion, finding.High, "Deletes files of its own package after it acted", gone, act)
			return
		}
	}
}

type accuser = func(about *finding.About, severity finding.Severity, message string, evidence ...*signal)

func (c *code) judgeTheft(accuse accuser, outgoing, drop *signal) {
	all := func(*signal) bool { return true }
	var kept []*signal
	for _, k := range []kind{mentionsBrowser, mentionsWallet, mentionsToken, readsClipboard, readsKeys, readsScreen} {
		if s := c.best(k, all); s != nil {
			kept = append(kept, s)
		}
	}
	keys := c.best(mentionsKeys, all)
	accused := false
	charge := func(severity finding.Severity, message string, evidence ...*signal) {
		if !accused {
			accused = true
			accuse(theft, severity, message, evidence...)
		}
	}
	send := c.best(sends, all)
	switch {
	case outgoing == nil:
	case len(kept) > 0 && (drop != nil && send != nil || kept[0].when != whenCalled && outgoing.when != whenCalled):
		charge(finding.High, "Collects what is private ("+kept[0].detail+") and sends it", kept[0], outgoing)
	case len(kept) >= 3 && send != nil:
		charge(finding.High, "Collects what is private in several places and sends", kept[0], kept[1], kept[2], send)
	case keys != nil && send != nil && (drop != nil && send.when != whenCalled || keys.when != whenCalled && send.when != whenCalled && c.near(keys, send)):
		severity := finding.High
		if drop == nil && c.isClientOf(keys.detail) {
			severity = finding.Medium
		}
		charge(severity, "Reads keys ("+keys.detail+") and sends", keys, send)
	case keys != nil && drop != nil && send != nil && c.count(mentionsKeys) >= 2:
		charge(finding.High, "Reads keys ("+keys.detail+") and sends them to a drop point", keys, send, drop)
	}
	if s := c.best(mentionsMetadata, all); s != nil && outgoing != nil && s.when != whenCalled && outgoing.when != whenCalled {
		charge(finding.High, "Asks the cloud for the machine's credentials", s, outgoing)
	} else if s != nil && outgoing != nil && drop != nil {
		charge(finding.High, "Asks the cloud for the machine's credentials and sends", s, drop)
	}
	if s := c.first(replacesFunction); s != nil && s.when != whenCalled {
		charge(finding.High, "Puts itself in the place of "+s.detail+" and sends what that is given", s)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&loot != 0 && (s.flat || s.when != whenCalled) }); s != nil {
		charge(finding.High, "Sends what others keep private", s)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&(gathered|swept) != 0 && s.flat && s.when != whenCalled }); s != nil {
		charge(finding.High, "Sends what it gathers, without being asked to", s)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&variable != 0 && s.flat && s.when != whenCalled && !c.trusted }); s != nil {
		charge(finding.High, "Sends a secret of the environment to an address of its own", s)
	}
	if s := c.first(sendsKey); s != nil {
		charge(finding.High, "Sends a private key or a secret to an address of its own", s)
	}
	if s, spawn := c.first(mentionsPublish), c.first(spawns); s != nil && spawn != nil && keys != nil && s.when != whenCalled && keys.when != whenCalled {
		charge(finding.High, "Publishes with credentials that it finds ("+keys.detail+")", keys, s, spawn)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&opened != 0 && s.flat }); s != nil {
		for _, k := range []kind{mentionsWallet, mentionsBrowser} {
			if kept := c.best(k, func(kept *signal) bool { return c.near(kept, s) }); kept != nil {
				charge(finding.High, "Sends files of "+kept.detail+" to an address of its own", kept, s)
			}
		}
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&opened != 0 && c.toWrittenMachine(s) }); s != nil && c.first(readsCallers) != nil {
		charge(finding.High, "Sends the source of whoever calls it", c.first(readsCallers), s)
	}
	if s := c.best(sends, func(s *signal) bool {
		return s.traits&environment != 0 && s.flat && !c.agreed[c.module.FunctionAt(s.at.Start)]
	}); s != nil {
		charge(finding.High, "Sends the whole environment to an address of its own", s)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&environment != 0 }); s != nil {
		severity := finding.Medium
		if s.when != whenCalled || drop != nil {
			severity = finding.High
		}
		charge(severity, "Sends the whole environment", s)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&stolen != 0 }); s != nil && s.when != whenCalled {
		charge(finding.High, "Sends secrets", s)
	}
	if s := c.best(readsEnvironment, all); s != nil && send != nil && s.when != whenCalled && send.when != whenCalled && (drop != nil || c.near(s, send)) {
		charge(finding.High, "Reads the whole environment and sends", s, send)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&(host|spawned) != 0 }); s != nil && s.when != whenCalled {
		severity := finding.Medium
		if s.when == atInstall || drop != nil || s.flat && s.traits&spawned != 0 || s.traits&encodedText != 0 || c.count(readsHost) >= 2 || strings.HasPrefix(s.detail, "socket.get") {
			severity = finding.High
		}
		charge(severity, "Sends who and where it runs", s)
	} else if s := c.best(readsHost, all); s != nil && s.when != whenCalled && send != nil && send.when != whenCalled && c.count(readsHost) >= 2 {
		charge(finding.High, "Collects who and where it runs and sends", s, send)
	}
	if s := c.best(sends, func(s *signal) bool { return s.traits&(opened|swept) != 0 && (s.flat || c.first(usesSockets) != nil) }); s != nil && s.when != whenCalled {
		charge(finding.High, "Sends the content of a file", s)
	}
	if drop != nil && send != nil && !accused {
		switch {
		case drop.when != whenCalled && send.when != whenCalled:
			accuse(dropPoint, finding.High, "Sends to "+drop.detail, drop, send)
		case private&send.traits != 0:
			accuse(dropPoint, finding.Medium, "Sends to "+drop.detail, drop, send)
		}
	}
	if a, w := c.first(mentionsAddress), c.best(writesClipboard, all); a != nil && w != nil {
		accuse(theft, finding.High, "Replaces wallet addresses in the clipboard", w, a)
	}
}

func (c *code) judgeShell(accuse accuser, grade func(*signal) finding.Severity) {
	all := func(*signal) bool { return true }
	socket, dup, spawn := c.best(usesSockets, all), c.best(duplicates, all), c.best(spawns, all)
	switch {
	case c.best(mentionsShell, all) != nil && spawn != nil:
		s := c.best(mentionsShell, all)
		severity := grade(s)
		if hidden := c.best(spawns, func(spawn *signal) bool { return spawn.traits&quiet != 0 && c.near(spawn, s) }); strings.Contains(s.detail, "/dev/tcp/") || hidden != nil && !c.trusted {
			severity = finding.High
		}
		accuse(reverseShell, severity, "Starts a remote shell ("+s.detail+")", s, spawn)
	case socket != nil && dup != nil && spawn != nil:
		accuse(reverseShell, grade(dup), "Connects a shell to a socket", dup, socket, spawn)
	default:
		ordered := c.best(spawns, func(s *signal) bool { return s.traits&fetched != 0 })
		told := c.best(sends, func(s *signal) bool { return s.traits&spawned != 0 && s.flat })
		if ordered != nil && told != nil {
			accuse(reverseShell, finding.High, "Runs commands that come over the network and sends what they print", ordered, told)
		} else if s := c.best(spawns, func(s *signal) bool { return s.traits&received != 0 }); s != nil && (socket != nil || s.when != whenCalled) {
			evidence := []*signal{s}
			if socket != nil {
				evidence = append(evidence, socket)
			}
			severity := grade(s)
			if !c.trusted && (publicNumber.MatchString(c.module.File.Text) || slices.ContainsFunc(c.module.Calls, c.sendsToPeer)) {
				severity = finding.High
			}
			accuse(reverseShell, severity, "Runs commands that come over a connection", evidence...)
		} else if s := c.best(spawns, func(s *signal) bool { return s.traits&fetched != 0 }); s != nil && s.when == whenCalled && c.count(mentionsDropPoint) > 0 {
			accuse(reverseShell, finding.Medium, "Runs commands that come over the network", s)
		}
	}
}

// judgeStartedFile looks for a program that an installation fetches and starts from where it put it.
func (c *code) judgeStartedFile(accuse accuser) {
	fetch := c.best(fetches, func(s *signal) bool { return s.when == atInstall })
	start := c.best(startsProgram, func(s *signal) bool { return s.when == atInstall })
	if fetch != nil && start != nil {
		accuse(remoteCode, finding.High, "Downloads a file and starts the program "+start.detail, start, fetch)
	}
}

// toWrittenMachine reports whether a module that sends over a socket names the machine at the other end by its number.
func (c *code) toWrittenMachine(s *signal) bool {
	return s.flat || c.first(usesSockets) != nil && publicNumber.MatchString(c.module.File.Text)
}

var publicNumber = regexp.MustCompile(`["'](?:[1-9]|[1-9]\d|1[013-9]\d|12[0-68-9]|2[0-4]\d|25[0-5])(\.\d{1,3}){3}["']`)

// moneroAddress is that of a purse for mined coins.
var moneroAddress = regexp.MustCompile(`\b4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}\b`)

// near reports whether two signals stand within a screen of each other. Much of a long module counts as
// run at import, because it hands its functions around; its far ends have nothing to do with each other.
func (c *code) near(a, b *signal) bool {
	lines := c.module.File.Line(a.at.Start) - c.module.File.Line(b.at.Start)
	return max(lines, -lines) <= 40
}

// first is the first signal of a kind, or nil.
func (c *code) first(k kind) *signal {
	return c.best(k, func(*signal) bool { return true })
}

// best is the signal of a kind that runs earliest by itself, the first of those; nil where none fits.
func (c *code) best(k kind, fits func(*signal) bool) *signal {
	var best *signal
	for i := range c.signals {
		if s := &c.signals[i]; s.kind == k && fits(s) && (best == nil || s.when > best.when) {
			best = s
		}
	}
	return best
}

// count is the number of different details that signals of a kind have.
func (c *code) count(k kind) int {
	seen := map[string]bool{}
	for i := range c.signals {
		if c.signals[i].kind == k {
			seen[strings.ToLower(c.signals[i].detail)] = true
		}
	}
	return len(seen)
}

// invisible finds a long run of characters that no editor shows. A flag or a letter's variant has few of them in a row.
func invisible(text string) []int {
	for i := 0; i < len(text); {
		if text[i] < 0xe0 {
			i++
			continue
		}
		start, tags, blanks := i, 0, 0
		for i < len(text) {
			r, size := utf8.DecodeRuneInString(text[i:])
			if r >= 0xE0000 && r <= 0xE01EF {
				tags++
			} else if r >= 0x200B && r <= 0x200D || r >= 0x2060 && r <= 0x2064 || r == 0xFEFF || r == 0x180E {
				blanks++
			} else {
				break
			}
			i += size
		}
		if tags >= 8 || blanks >= 16 {
			return []int{start, i}
		}
		i = max(i, start+1)
	}
	return nil
}

var farCode = regexp.MustCompile(`\S[ \t]{120,};?[ \t]*(import |exec|eval|__import__|from |getattr|lambda|_ ?=|os\.|subprocess)`)

// hidden looks at the text itself: code that is moved out of sight, and identifiers in letters that
// look like others.
func (c *code) hidden() []finding.Finding {
	var found []finding.Finding
	text := c.module.File.Text
	var far [][]int
	if blankRun(text, 120) {
		far = farCode.FindAllStringIndex(text, 1)
	}
	for _, at := range far {
		if !c.inText(int32(at[1] - 1)) {
			place := source.Place{File: c.module.File, Range: source.Range{Start: int32(at[1] - 3), End: int32(at[1])}}
			found = append(found, findingOf(hiddenCode, place, "Code stands behind a long run of blanks, where an editor does not show it."))
		}
	}
	if at := invisible(text); at != nil {
		place := source.Place{File: c.module.File, Range: source.Range{Start: int32(at[0]), End: int32(at[1])}}
		found = append(found, findingOf(hiddenCode, place, "A long run of characters that no editor shows stands here."))
	}
	for _, f := range c.module.Functions {
		if mixesAlphabets(f.Name) {
			found = append(found, findingOf(hiddenCode, source.Place{File: c.module.File, Range: f.Node.Span()}, fmt.Sprintf("The name %q mixes letters of two alphabets that look alike.", f.Name)))
			return found
		}
	}
	for i := range c.module.Scope.Symbols {
		if s := &c.module.Scope.Symbols[i]; mixesAlphabets(s.Name) && len(s.Bindings) > 0 {
			return append(found, findingOf(hiddenCode, source.Place{File: c.module.File, Range: s.Bindings[0].Node.Span()}, fmt.Sprintf("The name %q mixes letters of two alphabets that look alike.", s.Name)))
		}
	}
	return found
}

// inText reports whether an offset lies in a comment.
func (c *code) inText(offset int32) bool {
	for _, comment := range c.module.Tree.Comments {
		if comment.Start <= offset && offset < comment.End {
			return true
		}
	}
	return false
}

func mixesAlphabets(name string) bool {
	alphabets := func(word string) (latin, cyrillic, clear bool) {
		for _, r := range word {
			latin = latin || unicode.Is(unicode.Latin, r)
			cyrillic = cyrillic || unicode.Is(unicode.Cyrillic, r)
			clear = clear || unicode.Is(unicode.Cyrillic, r) && !strings.ContainsRune("асеіјорѕухԁһԛԝАВЕКМНОРСТХІЈЅУ", r)
		}
		return latin, cyrillic, clear
	}
	if latin, cyrillic, _ := alphabets(name); !latin || !cyrillic {
		return false
	}
	for _, word := range strings.Split(name, "_") {
		// открыть_URL is Russian beside an abbreviation; a word that could be read as another one is not.
		if latin, cyrillic, clear := alphabets(word); cyrillic && (latin || !clear) {
			return true
		}
	}
	return false
}
