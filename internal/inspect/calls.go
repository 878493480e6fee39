package inspect

import (
	"path"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// calls says of functions what they do.
var calls = func() map[string]kind {
	table := map[string]kind{}
	for k, names := range map[kind]string{
		spawns: `os.system os.popen os.popen2 os.popen3 os.startfile os.spawnl os.spawnle os.spawnlp os.spawnv os.spawnve os.spawnvp os.execl os.execle os.execlp
			os.execv os.execve os.execvp os.execvpe os.posix_spawn subprocess.Popen subprocess.call subprocess.run subprocess.check_call subprocess.check_output
			subprocess.getoutput subprocess.getstatusoutput pty.spawn asyncio.create_subprocess_shell asyncio.create_subprocess_exec win32api.WinExec
			ctypes.windll.shell32.ShellExecuteW ctypes.windll.shell32.ShellExecuteA ctypes.windll.kernel32.WinExec asyncio.subprocess.create_subprocess_shell pexpect.spawn pexpect.run pexpect.popen_spawn.PopenSpawn
			invoke.run win32api.ShellExecute win32process.CreateProcess os.execvpe os.spawnlpe os.spawnvpe os.posix_spawnp anyio.run_process anyio.open_process trio.run_process asyncio.subprocess.create_subprocess_exec`,
		executes: `builtins.exec builtins.eval builtins.compile builtins.execfile marshal.loads types.FunctionType code.InteractiveInterpreter runpy.run_path
			runpy.run_module types.CodeType _testcapi.run_in_subinterp pickle.loads cloudpickle.loads dill.loads timeit.timeit timeit.repeat timeit.Timer
			cProfile.run cProfile.runctx profile.run profile.runctx pdb.run pdb.runeval _xxsubinterpreters.run_string _interpreters.exec
			ctypes.pythonapi.PyRun_SimpleString ctypes.pythonapi.PyRun_SimpleStringFlags`,
		fetches: `requests.get urllib.request.urlopen urllib.request.urlretrieve urllib.request.Request httpx.get urllib3.request requests.Session.get
			requests.sessions.Session.get httpx.Client.get aiohttp.ClientSession.get urllib3.PoolManager.request wget.download http.client.HTTPSConnection.request
			http.client.HTTPConnection.request httpx.stream http.client.HTTPSConnection http.client.HTTPConnection urllib.request.URLopener.retrieve gdown.download`,
		sends: `requests.post requests.put requests.request requests.Session.post requests.sessions.Session.post httpx.post httpx.put httpx.Client.post httpx.AsyncClient.post
			aiohttp.ClientSession.post socket.socket.send socket.socket.sendall socket.socket.sendto smtplib.SMTP smtplib.SMTP_SSL ftplib.FTP ftplib.FTP_TLS
			socket.gethostbyname socket.getaddrinfo dns.resolver.resolve dns.resolver.query dhooks.Webhook discord_webhook.DiscordWebhook discord.Webhook.from_url
			discord.SyncWebhook.from_url telegram.Bot telebot.TeleBot requests.patch discord_webhook.DiscordEmbed scapy.all.send scapy.all.sendp scapy.all.sr1 scapy.all.sr`,
		usesSockets:     `socket.socket socket.create_connection asyncio.open_connection websocket.WebSocketApp websocket.create_connection websockets.connect`,
		readsHost:       `socket.gethostname socket.getfqdn getpass.getuser os.getlogin os.getcwd uuid.getnode platform.node os.uname platform.uname os.path.expanduser`,
		readsClipboard:  `pyperclip.paste win32clipboard.GetClipboardData clipboard.paste PIL.ImageGrab.grabclipboard xerox.paste ctypes.windll.user32.GetClipboardData`,
		writesClipboard: `pyperclip.copy win32clipboard.SetClipboardData win32clipboard.SetClipboardText clipboard.copy ctypes.windll.user32.SetClipboardData`,
		readsKeys: `pynput.keyboard.Listener keyboard.on_press keyboard.hook keyboard.on_release keyboard.record keyboard.start_recording pyHook.HookManager pyxhook.HookManager
			ctypes.windll.user32.GetAsyncKeyState ctypes.windll.user32.SetWindowsHookExA ctypes.windll.user32.SetWindowsHookExW win32api.GetAsyncKeyState`,
		readsScreen:   `PIL.ImageGrab.grab pyautogui.screenshot mss.mss pyscreenshot.grab cv2.VideoCapture sounddevice.rec sounddevice.InputStream pyaudio.PyAudio`,
		readsSite:     `site.getsitepackages site.getusersitepackages sysconfig.get_path sysconfig.get_paths distutils.sysconfig.get_python_lib`,
		allocatesCode: `os.memfd_create ctypes.windll.kernel32.HeapCreate ctypes.windll.kernel32.HeapAlloc ctypes.windll.kernel32.VirtualAlloc ctypes.windll.kernel32.VirtualAllocEx ctypes.windll.kernel32.VirtualProtect`,
		startsMemory:  `ctypes.windll.kernel32.CreateThread ctypes.windll.kernel32.CreateRemoteThread ctypes.windll.kernel32.QueueUserAPC`,
		wipes:         `shutil.rmtree`,
		duplicates:    `os.dup2 socket.socket.dup2`,
		sleeps:        `time.sleep`,
		loads: `ctypes.CDLL ctypes.WinDLL ctypes.OleDLL ctypes.PyDLL ctypes.cdll.LoadLibrary ctypes.windll.LoadLibrary importlib.util.spec_from_file_location
			importlib.machinery.SourceFileLoader importlib.machinery.ExtensionFileLoader zipimport.zipimporter sys.path.insert sys.path.append site.addsitedir imp.load_source imp.load_compiled
			importlib.machinery.SourcelessFileLoader`,
		readsCallers: `inspect.stack inspect.getouterframes inspect.currentframe sys._getframe traceback.extract_stack`,
		encrypts:     `cryptography.fernet.Fernet.encrypt`,
		deletes:      `os.remove os.unlink pathlib.Path.unlink os.rename os.replace`,
		decodes: `base64.b64decode base64.b32decode base64.b16decode base64.b85decode base64.a85decode base64.urlsafe_b64decode base64.standard_b64decode
			base64.decodebytes base64.decodestring zlib.decompress bz2.decompress lzma.decompress gzip.decompress binascii.unhexlify binascii.a2b_hex binascii.a2b_base64
			builtins.bytes.fromhex builtins.bytearray.fromhex codecs.decode cryptography.fernet.Fernet.decrypt binascii.a2b_uu struct.pack`,
		writes: `winreg.SetValueEx winreg.CreateKey _winreg.SetValueEx shutil.copy shutil.copyfile shutil.copy2 shutil.move os.symlink pathlib.Path.write_text pathlib.Path.write_bytes`,
	} {
		for name := range strings.FieldsSeq(names) {
			table[name] = k
		}
	}
	return table
}()

func (c *code) call(n *syntax.Call) {
	name, hidden := c.callee(n.Func, 0)
	c.noteHiding(n, name)
	c.noteMinerWords(n)
	c.notePayment(n)
	c.noteScript(n)
	c.noteEvaluated(n, name)
	if name == "types.CodeType" {
		c.noteCodeObject(n, n)
	}
	c.noteCompiler(n)
	for _, k := range n.Keywords {
		if k.Arg == "proxies" || k.Arg == "proxy" || k.Arg == "proxy_url" {
			c.noteInterceptor(n, k.Value)
		}
	}
	if calledName(n) == "add_argument" && len(n.Args) == 1 {
		c.noteInterceptor(n, n.Args[0])
	}
	if strings.HasPrefix(name, "os.") {
		c.noteVariables(n, name)
	}
	if hidden {
		switch k, known := calls[name]; {
		case known && isVerb(name): // a client chooses among get, post and put
		case known && (k == spawns || k == executes || k == fetches || k == sends || k == usesSockets || k == decodes):
			c.add(hiddenCallee, n, name, 0, false)
		}
	}
	if name == "operator.call" && len(n.Args) > 1 {
		if called, built := c.callee(n.Args[0], 0); calls[called] == executes && called != "" {
			if built {
				c.add(hiddenCallee, n, called, 0, false)
			}
			c.execution(n, called, n.Args[1])
			return
		}
	}
	if reporters[name] {
		top, _, _ := strings.Cut(name, ".")
		own := strings.Contains("/"+c.module.File.Path, "/"+top+"/")     // the service's package itself: the program has told it what it may send
		if traits := c.traitsOf(n); traits&(private|loot) != 0 && !own { // where to is said once, elsewhere
			c.add(sends, n, name, traits&^(gathered|swept), true)
		}
		return
	}
	if strings.HasPrefix(name, "webbrowser.open") {
		c.add(opensBrowser, n, name, 0, true)
		if traits := c.traitsOf(n); traits&private != 0 { // in the address
			c.add(sends, n, name, traits, c.fixedAddress(n))
		}
		return
	}
	if name == "builtins.open" || strings.HasSuffix(name, ".open") {
		if c.opensToWrite(n) {
			c.add(writes, n, "open", 0, true)
			file := argument(n, 0, "file")
			if method, ok := n.Func.(*syntax.Attribute); ok && strings.HasPrefix(name, "pathlib.") {
				file = method.Value
			}
			c.noteAway(n, file)
			c.noteSwept(n, argument(n, 0, "file"))
			c.noteForeign(n, argument(n, 0, "file"))
		} else if c.noteRead(n, argument(n, 0, "file")); len(n.Args) > 0 && processMemory.MatchString(c.outline(n.Args[0])) {
			c.add(readsMemory, n, name, 0, true)
		}
		return
	}
	if runners[calledName(n)] {
		c.handedCalls(n)
	}
	if speaking[calledName(n)] {
		c.noteOwnAccount(n)
		c.noteLogin(n)
	}
	c.noteGrant(n)
	if called := calledName(n); (called == "register_function" || called == "add_method") && len(n.Args) > 0 {
		served, _ := c.callee(n.Args[0], 0)
		if k, known := calls[served]; known && (k == executes || k == spawns) {
			c.add(executes, n, served, received|fetched, false)
		}
	}
	if name == "mmap.mmap" && c.mayRun(argument(n, 3, "prot")) {
		c.add(allocatesCode, n, name, 0, true)
	}
	if made, ok := n.Func.(*syntax.Call); ok && len(n.Args) == 1 && len(c.functions(n.Args[0])) == 0 && c.when(n.Start) != whenCalled {
		if name, _ := c.callee(made.Func, 0); name == "ctypes.CFUNCTYPE" || name == "ctypes.WINFUNCTYPE" {
			c.add(startsMemory, n, name, 0, false)
		}
	}
	if tells[name] || name == "sys.stdout.write" || name == "sys.stderr.write" {
		if traits := c.traitsOf(n); traits&environment != 0 && traits&encodedText != 0 {
			c.add(sends, n, name, environment, true) // to whoever reads the log
		}
	}
	if name == "os.truncate" && len(n.Args) > 1 {
		c.noteOverwritten(n, n.Args[0], n.Args[1])
	}
	if name == "os.walk" && len(n.Args) > 0 && c.isBelowHome(n.Args[0]) {
		c.add(walksHome, n, name, 0, true)
	}
	if name == "builtins.setattr" && len(n.Args) == 3 {
		c.replacement(n, n.Args[0], n.Args[2])
	}
	k, known := calls[name]
	if !known && strings.HasPrefix(name, "ctypes.windll.") && strings.HasPrefix(name[strings.LastIndexByte(name, '.')+1:], "Enum") {
		c.add(startsMemory, n, name, 0, false) // it calls what it is given for each thing that it finds
	}
	if !known {
		if strings.HasPrefix(name, "pip.") && strings.HasSuffix(name, ".main") && len(n.Args) > 0 {
			c.installs(n, n.Args[0])
		}
		c.wrapped(n)
		if len(c.targets(n)) == 0 && c.handsOver(n) { // whichever library it is
			c.add(sends, n, calledName(n), c.sentTraits(n), true)
		} else if asksFor[calledName(n)] && c.when(n.Start) != whenCalled && c.fixedAddress(n) {
			if method, ok := n.Func.(*syntax.Attribute); ok && c.traits(method.Value, 0)&(gathered|client) != 0 {
				c.add(fetches, n, calledName(n), 0, false)
				if traits := c.traitsOf(n); traits&(private|loot|variable) != 0 { // in the address
					c.add(sends, n, calledName(n), traits, true)
				}
			}
		}
		if c.auto == atInstall && handsBytecode(n) {
			c.add(executes, n, calledName(n), decoded|packed, false)
		}
		c.method(n, name)
		return
	}
	var first syntax.Expr
	if len(n.Args) > 0 {
		first = n.Args[0]
	}
	switch k {
	case executes:
		if first != nil {
			c.execution(n, name, first)
		}
		if setup := argument(n, 1, "setup"); setup != nil && strings.HasPrefix(name, "timeit.") {
			c.execution(n, name, setup)
		}
	case fetches:
		if name == "urllib.request.Request" || strings.HasSuffix(name, ".request") || argument(n, 1, "data") != nil && name != "urllib.request.urlretrieve" {
			k = sends
		}
		c.add(k, n, name, c.sentTraits(n), k == sends && c.fixedAddress(n))
		if c.strangeAddress(n) && (k == sends && (c.handsKey(n) || c.handsForeignKey(n)) || c.headHandsKey(n)) {
			c.add(sendsKey, n, name, 0, true)
		}
		if address := argument(n, 0, "url"); k == fetches && c.fixedAddress(n) && c.traits(address, 0)&(phrase|encodedText) == phrase|encodedText {
			c.add(sendsKey, n, name, 0, true) // in the address
		}
		if k == sends || name == "urllib.request.urlopen" || strings.HasSuffix(name, ".get") {
			c.add(fetches, n, name, 0, false)
			if traits := c.traitsOf(n); k == fetches && (traits&(private|variable) != 0 || traits&(opened|encodedText) == opened|encodedText) { // in the address
				c.add(sends, n, name, traits, c.fixedAddress(n))
			}
		}
	case spawns:
		c.spawn(n, name, first)
	case loads:
		traits := c.traitsOf(n)
		if strings.HasPrefix(name, "sys.path.") && traits&client != 0 && traits&dropped == 0 {
			traits &^= fetched // a path that a peer names is not what stands there
		}
		if traits&(fetched|decoded|own|dropped) != 0 {
			c.add(k, n, name, traits, false)
		}
	case readsHost:
		if name == "os.path.expanduser" {
			return // nearly every program asks; texts say for which file
		}
		c.add(k, n, name, 0, true)
	case sends:
		if strings.HasPrefix(name, "socket.get") && c.traitsOf(n)&(private|loot|encodedText) == 0 {
			return // a look-up of a fixed name
		}
		if c.isOwnName(first) {
			return // asks for the machine's own address
		}
		c.add(k, n, name, c.sentTraits(n), c.fixedAddress(n) || lookUps[name] && c.asksOwnZone(first))
		if c.strangeAddress(n) && (c.handsKey(n) || c.handsForeignKey(n) || c.headHandsKey(n)) {
			c.add(sendsKey, n, name, 0, true)
		}
	case writes:
		c.add(k, n, name, c.traitsOf(n), false)
		if strings.HasPrefix(name, "shutil.") {
			c.noteForeign(n, argument(n, 1, "dst"))
		}
	case wipes:
		if first != nil && c.isHome(first) {
			c.add(k, n, name, 0, true)
		} else {
			c.noteSwept(n, first)
			c.noteTimed(n, first)
		}
	case deletes:
		c.noteSwept(n, first)
		c.noteTimed(n, first)
		c.add(k, n, name, c.traitsOf(n), false)
	default:
		c.add(k, n, name, c.traitsOf(n), false)
	}
}

// spawn notes that a call starts the process of a command, with what the command itself does.
func (c *code) spawn(n *syntax.Call, name string, first syntax.Expr) {
	c.noteOwners(n, n.Args...)
	_, flat := c.command(first)
	c.shellCommand(n, first)
	program := first
	if list, ok := first.(*syntax.List); ok && len(list.Elts) > 0 {
		program = list.Elts[0]
	}
	if text, ok := c.joinedPath(program); ok && programPath.MatchString(text) {
		c.add(startsProgram, n, path.Base(text), c.traits(program, 0)&own, true)
	} else if c.when(n.Start) == atImport && program != nil && c.isOwnProgram(program) {
		c.add(startsProgram, n, path.Base(c.outline(program)), own, true)
	}
	if command := " " + c.commandOutline(first); minerOptions.MatchString(command) {
		c.add(mentionsMiner, n, "a pool and a purse", 0, writtenPurse.MatchString(command))
	}
	if found := changesSettings.FindString(c.commandOutline(first)); found != "" {
		c.add(redirects, n, clip(found), 0, false)
	}
	if pushesAway.MatchString(c.commandOutline(first)) {
		c.add(sends, n, "git push", opened, true)
	}
	c.noteStart(n, first, name)
	if c.copiesItself(first) {
		c.add(spreads, n, name, 0, true)
	}
	if memoryFile.MatchString(c.leading(program)) {
		c.add(startsMemory, n, name, 0, true)
	}
	traits := c.traitsOf(n)
	given := c.traits(first, 0)
	if given&asked != 0 && c.isGated(c.module.FunctionAt(n.Start)) {
		c.add(servesShell, n, name, 0, true)
	}
	c.noteOpenRoute(n, first)
	if given&decoded != 0 {
		traits |= hiddenCommand
	}
	if found := lookUp.FindString(c.outline(program)); found != "" && given&encodedText != 0 && given&(private|loot) != 0 {
		c.add(sends, n, found, given, true)
	}
	if c.uploads(first) {
		if traits&private != 0 {
			c.add(sends, n, name, traits, true)
		} else if c.uploadsFile(first) {
			c.add(sends, n, name, opened, true)
		}
	}
	if input := argument(n, 1<<10, "input"); input != nil && c.isInterpreter(program) && c.traits(input, 0)&(decoded|fetched) != 0 {
		c.execution(n, name, input)
	}
	if c.startedTraits(first)&dropped != 0 {
		traits |= dropped
	} else {
		traits &^= dropped
	}
	if c.discards(n, "stdout") && c.discards(n, "stderr") || silencedCommand.MatchString(c.commandOutline(first)) {
		traits |= quiet
	}
	if code := c.inlineProgram(first); code != nil && c.traits(code, 0)&(comesFromOutside) != 0 {
		c.execution(n, name, code)
	}
	c.add(spawns, n, name, traits, flat)
}

// comesFromOutside says that nobody who reads the program sees the value.
const comesFromOutside = decoded | fetched | received | program

// inlineProgram is the code that a command gives an interpreter: [sys.executable, "-c", code]; nil for all others.
func (c *code) inlineProgram(command syntax.Expr) syntax.Expr {
	list, ok := command.(*syntax.List)
	if !ok || len(list.Elts) < 3 || !c.isInterpreter(list.Elts[0]) {
		return nil
	}
	for i, word := range list.Elts[1 : len(list.Elts)-1] {
		if flag, _ := c.fold(word); flag == "-c" || flag == "-e" {
			return list.Elts[i+2]
		}
	}
	return nil
}

// silencedCommand is a command of which nobody sees what it prints.
var silencedCommand = regexp.MustCompile(`(&>|>&) ?/dev/null|>> ?/dev/null 2>&1|> ?/dev/null 2>&1|2>&1 ?> ?/dev/null`)

// reporters hand something to a service for errors and statistics, which the program was told of before.
var reporters = words(`sentry_sdk.set_context sentry_sdk.set_extra sentry_sdk.set_tag sentry_sdk.set_user sentry_sdk.capture_message sentry_sdk.capture_event sentry_sdk.add_breadcrumb
	rollbar.report_message bugsnag.notify posthog.capture posthog.identify analytics.track analytics.identify segment.analytics.track logfire.info newrelic.agent.record_custom_event`)

// isOwnProgram reports whether a command starts with a file that lies beside the module and is no library or script of Python.
func (c *code) isOwnProgram(program syntax.Expr) bool {
	if c.isInterpreter(program) || c.traits(program, 0)&own == 0 {
		return false
	}
	pieces := c.commandPieces(program)
	if name, ok := program.(*syntax.Name); ok {
		pieces = c.commandPieces(c.only(name))
	}
	last := path.Base(strings.TrimSpace(c.outline(program)))
	return len(pieces) == 1 && pieces[0].value != nil && last != "*" && last != "." && last != "/" && !strings.ContainsAny(last, " *") && path.Ext(last) == "" && c.carried[last]
}

// minerOptions are the words by which a miner is told its pool and whom it works for.
var minerOptions = regexp.MustCompile(` -u \S{8,}.* -p \S+.* (-o|--url) \S+:\d+| (-o|--url) \S+:\d+.* -u \S{8,}.* -p \S+`)

// lookUps ask for the number of a machine's name.
var lookUps = words("socket.gethostbyname socket.getaddrinfo dns.resolver.resolve dns.resolver.query")

// asksOwnZone reports whether a name that is looked up ends in a domain that is written in the code.
func (c *code) asksOwnZone(e syntax.Expr) bool { return ownZone.MatchString(c.outline(e)) }

var ownZone = regexp.MustCompile(`\*[\w.*-]*\.[\w-]+\.[a-z]{2,}\.?$`)

// lookUp is a program that asks for a name in the network.
var lookUp = regexp.MustCompile(`^(nslookup|dig|host|ping)\b`)

// opensToWrite reports whether a call that opens a file, which is its argument or has it as a method, does so to write.
func (c *code) opensToWrite(n *syntax.Call) bool {
	mode := argument(n, 1, "mode")
	if _, method := n.Func.(*syntax.Attribute); method && mode == nil && len(n.Args) == 1 {
		mode = n.Args[0]
	}
	text, ok := c.fold(mode)
	return ok && strings.ContainsAny(text, "wax+") && strings.Trim(text, "rwaxbt+") == ""
}

// method knows some methods by their names alone, where the type is not known.
func (c *code) method(n *syntax.Call, name string) {
	attr, ok := n.Func.(*syntax.Attribute)
	if !ok {
		return
	}
	sent := len(c.signals)
	defer func() {
		for _, s := range c.signals[sent:] {
			if s.kind == sends {
				return
			}
		}
		c.handsToClient(n, attr)
	}()
	switch attr.Attr {
	case "exec_module", "load_module":
		return
	case "run":
		if lastName(attr.Value) == "containers" { // of docker
			command := argument(n, 1, "command")
			_, flat := c.command(command)
			c.shellCommand(n, command)
			c.add(spawns, n, "containers.run", c.traits(command, 0), flat)
		}
	case "open":
		if c.opensToWrite(n) {
			c.noteAway(n, attr.Value)
			c.add(writes, n, attr.Attr, 0, true)
		}
	case "Run", "Exec", "ShellExecute", "Create": // of Windows' own shell
		if len(n.Args) > 0 && shellObjects.MatchString(c.module.File.Text) {
			c.spawn(n, attr.Attr, n.Args[0])
		}
	case "CreateShortCut", "CreateShortcut":
		c.add(writesAway, n, "a shortcut", 0, true)
	case "typewrite", "hotkey":
		if strings.Contains(c.module.File.Text, "pyautogui") {
			c.add(typesKeys, n, attr.Attr, 0, true)
		}
	case "bind":
		if peer, ok := argument(n, 0, "address").(*syntax.Tuple); ok && len(peer.Elts) == 2 {
			if host, ok := c.fold(peer.Elts[0]); ok && (host == "" || host == "0.0.0.0" || host == "::") {
				c.add(listens, n, attr.Attr, 0, true)
			}
		}
	case "NtAllocateVirtualMemory", "VirtualAlloc", "VirtualAllocEx", "VirtualProtect", "NtMapViewOfSection":
		if strings.Contains(c.module.File.Text, "ctypes") {
			c.add(allocatesCode, n, attr.Attr, 0, true)
		}
	case "NtCreateThreadEx", "CreateThread", "CreateRemoteThread", "RtlCreateUserThread", "QueueUserAPC", "NtQueueApcThread":
		if strings.Contains(c.module.File.Text, "ctypes") {
			c.add(startsMemory, n, attr.Attr, 0, false)
		}
	case "syscall": // of the C library: memfd_create
		if number, ok := argument(n, 0, "number").(*syntax.Constant); ok && (number.Text == "319" || number.Text == "279") {
			c.add(allocatesCode, n, "memfd_create", 0, true)
		}
	case "encrypt":
		c.add(encrypts, n, attr.Attr, 0, true)
	case "clipboard_get":
		c.add(readsClipboard, n, attr.Attr, 0, true)
	case "clipboard_append":
		c.add(writesClipboard, n, attr.Attr, 0, true)
	case "setText":
		if made, ok := attr.Value.(*syntax.Call); ok && calledName(made) == "clipboard" {
			c.add(writesClipboard, n, attr.Attr, 0, true)
		}
	case "runsource", "runcode", "run_cell", "run_string", "PyRun_SimpleString": // interpreters within the interpreter
		if len(n.Args) > 0 && c.traits(n.Args[0], 0)&(decoded|fetched|received|program) != 0 {
			c.execution(n, attr.Attr, n.Args[0])
		}
	case "unlink":
		c.noteSwept(n, attr.Value)
		c.add(deletes, n, attr.Attr, c.traits(attr.Value, 0), true)
	case "rglob":
		if c.module.Qualified(attr.Value) == "" && c.isHome(attr.Value) {
			c.add(walksHome, n, attr.Attr, 0, true)
		}
	case "sendmail":
		if list, ok := argument(n, 1, "to_addrs").(*syntax.List); ok {
			var headers []header
			for _, to := range list.Elts {
				headers = append(headers, header{"to", to}, header{"bcc", to})
			}
			c.mailed(n, headers)
		}
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "send", "sendall", "sendto":
		if len(n.Args) > 0 {
			if _, said := c.fold(n.Args[0]); said && len(n.Keywords) == 0 {
				return // "ack" tells nobody anything
			}
		}
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "storbinary", "send_document", "send_message":
		c.add(sends, n, attr.Attr, c.traitsOf(n), c.traits(attr.Value, 0)&addressed != 0)
	case "post":
		if len(n.Args)+len(n.Keywords) > 1 {
			c.add(sends, n, attr.Attr, c.sentTraits(n), c.fixedAddress(n))
		}
	case "put", "putfo":
		if c.when(n.Start) != whenCalled && len(n.Args) == 2 && c.traits(n.Args[0], 0)&own != 0 && strings.Contains(c.module.File.Text, "paramiko") {
			c.add(spreads, n, attr.Attr, 0, true)
		}
		if strings.Contains(c.module.File.Text, "paramiko") {
			c.add(sends, n, attr.Attr, c.traitsOf(n), false)
		}
	case "put_object", "upload_file", "upload_fileobj", "upload_blob", "upload_from_string", "upload_from_filename":
		c.add(sends, n, attr.Attr, c.traitsOf(n), false)
	case "get_frozen_credentials":
		c.add(mentionsKeys, n, attr.Attr, 0, true)
	case "system", "popen", "WinExec":
		if library, ok := attr.Value.(*syntax.Name); ok && len(n.Args) > 0 {
			if loaded, ok := c.only(library).(*syntax.Call); ok && strings.HasPrefix(c.module.Qualified(loaded.Func), "ctypes.") {
				_, flat := c.command(n.Args[0])
				c.shellCommand(n, n.Args[0])
				c.add(spawns, n, attr.Attr, c.traits(n.Args[0], 0), flat)
			}
		}
	case "communicate":
		c.noteFed(n, attr.Value)
	case "write", "writelines":
		if pipe, ok := attr.Value.(*syntax.Attribute); ok && pipe.Attr == "stdin" {
			c.noteFed(n, pipe.Value)
		}
		c.noteOverwritten(n, attr.Value, argument(n, 0, "s"))
		c.noteTask(n)
	case "write_text", "write_bytes":
		c.noteTask(n)
		c.noteAway(n, attr.Value)
		c.noteSwept(n, attr.Value)
		c.noteOverwritten(n, attr.Value, argument(n, 0, "data"))
		c.add(writes, n, attr.Attr, 0, true)
	}
}

// pushesAway is a command that pushes to a repository whose address is written in it.
var pushesAway = regexp.MustCompile(`\bgit .{0,40}push\b.{0,60}https?://[^*]`)

// commandOutline is the text of a command, with an asterisk for each part that is not known before it runs.
func (c *code) commandOutline(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.List, *syntax.Tuple:
	case *syntax.Name:
		if value := c.only(e); value != nil && value != syntax.Expr(e) {
			if _, again := value.(*syntax.Name); !again {
				return c.commandOutline(value)
			}
		}
		return c.outline(e)
	default:
		return c.outline(e)
	}
	var words []string
	for _, item := range listed(e) {
		words = append(words, c.outline(item))
	}
	return strings.Join(words, " ")
}

// listed are the elements that a list or tuple is written with.
func listed(e syntax.Expr) []syntax.Expr {
	switch e := e.(type) {
	case *syntax.List:
		return e.Elts
	case *syntax.Tuple:
		return e.Elts
	}
	return nil
}

// mayRun reports whether memory is asked for with the right to run what is in it.
func (c *code) mayRun(protection syntax.Expr) bool {
	if protection == nil {
		return false
	}
	may := false
	syntax.Walk(protection, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Attribute:
			may = may || n.Attr == "PROT_EXEC"
		case *syntax.Constant:
			may = may || n.Text == "7"
		}
		return !may
	})
	return may
}

// discards reports whether a process that a call starts has a stream that leads nowhere.
func (c *code) discards(n *syntax.Call, stream string) bool {
	e := argument(n, 1<<10, stream)
	return e != nil && c.module.Qualified(e) == "subprocess.DEVNULL"
}

// memoryFile is the path of a file that is open and may have no other name.
var memoryFile = regexp.MustCompile(`^/(proc/[^/]+|dev)/fd/`)

var programPath = regexp.MustCompile(`(?i)\.(exe|scr|msi|bat|cmd|ps1|vbs)$`)

// execution notes that a value is run as code; a value that can be decoded is read as a program.
func (c *code) execution(n syntax.Node, name string, value syntax.Expr) {
	c.noteOwners(n, value)
	text, flat := c.fold(value)
	traits := c.traits(value, 0)
	if c.isEscaped(value) {
		traits |= decoded | unpacked | packed
	}
	if f := c.module.FunctionAt(n.Span().Start); traits&asked != 0 && (c.isGated(f) || f != nil && c.looksForMark(f)) {
		c.add(servesShell, n, name, 0, true)
	}
	if f := c.module.FunctionAt(n.Span().Start); f != nil && !flat && c.actsInstead(f) && c.mentionsParameter(value, 0) && c.looksForMark(f) {
		c.add(servesShell, n, name, 0, true)
	}
	c.add(executes, n, name, traits, flat)
	if !flat || c.depth >= maxDepth || len(text) < 4 {
		return
	}
	file := source.NewFile(c.module.File.Path, text)
	tree := syntax.Parse(file)
	if len(tree.Body) == 0 || len(tree.Errors) > 0 {
		return
	}
	inner := newCode(moduleOf(file), c.name, c.depth+1)
	inner.auto = c.when(n.Span().Start)
	c.inner = append(c.inner, inner)
	for _, s := range inner.signals {
		s.at, s.when, s.file = n.Span(), inner.auto, c.module.File // where it is run
		if len(c.signals) < maxSignals {
			c.signals = append(c.signals, s)
		}
	}
}

// isEscaped reports whether a text is written in escapes, so that nobody can read it.
func (c *code) isEscaped(value syntax.Expr) bool {
	if name, ok := value.(*syntax.Name); ok {
		value = c.only(name)
	}
	if call, ok := value.(*syntax.Call); ok && calledName(call) == "compile" && len(call.Args) > 0 {
		value = call.Args[0]
	}
	text, ok := value.(*syntax.Constant)
	if !ok || text.Kind != syntax.Str && text.Kind != syntax.Bytes || len(text.Text) < 16 {
		return false
	}
	return int(text.End-text.Start) > 3*len(text.Text) && c.depth == 0
}

// shellObjects are objects of Windows that start programs.
var shellObjects = regexp.MustCompile(`["'](WScript\.Shell|Shell\.Application|Win32_Process)["']|\bWin32_Process\b`)

// asksFor are methods of clients that ask a machine for something.
var asksFor = words("get request fetch download open connect retrieve goto read stream urlopen head")

// sweeps reports whether a call lists the files of a person's folder.
func (c *code) sweeps(n *syntax.Call, name string) bool {
	switch name {
	case "os.walk", "os.listdir", "os.scandir", "os.fwalk":
		return len(n.Args) > 0 && c.isBelowHome(n.Args[0])
	case "glob.glob", "glob.iglob":
		return len(n.Args) > 0 && c.isBelowHome(n.Args[0])
	}
	method, ok := n.Func.(*syntax.Attribute)
	return ok && (method.Attr == "iterdir" || method.Attr == "rglob" || method.Attr == "glob" || method.Attr == "walk") && c.isBelowHome(method.Value)
}

// noteSwept notes that what a person keeps is deleted or overwritten, file by file, without being asked to.
func (c *code) noteSwept(n *syntax.Call, file syntax.Expr) {
	if file != nil && c.when(n.Start) != whenCalled && c.traits(file, 0)&swept != 0 {
		c.add(wipes, n, calledName(n), 0, true)
	}
}

// handsBytecode reports whether a call hands over bytes together with the place that they are to run in, as programs do that
// somebody has made unreadable.
func handsBytecode(n *syntax.Call) bool {
	place, bytes := false, false
	for _, a := range n.Args {
		switch a := a.(type) {
		case *syntax.Name:
			place = place || a.ID == "__file__" || a.ID == "__name__"
		case *syntax.Constant:
			bytes = bytes || a.Kind == syntax.Bytes && isPacked(a)
		}
	}
	return place && bytes
}

// installs notes that pip is called as a function, which is the same as its command.
func (c *code) installs(n *syntax.Call, words syntax.Expr) {
	list, ok := words.(*syntax.List)
	if !ok {
		return
	}
	text := "pip"
	for _, e := range list.Elts {
		text += " " + c.outline(e)
	}
	c.text(n, text)
	c.add(spawns, n, "pip", c.traits(words, 0), true)
}

// taskText is a line that has a machine speak to another one when something reads it.
var taskText = regexp.MustCompile(`(?i)(\b(curl|wget|irm|iwr|invoke-(webrequest|restmethod|expression)|bitsadmin|certutil|nc|npx|pip3? install)\b|\b(fetch\(|sendBeacon\(|importScripts\()|<script[^>]{0,40} src=)[^\n]{0,120}(https?://|\b\d{1,3}(\.\d{1,3}){3}\b)`)

// runsFetched is code, of Python or of a shell, that runs what it fetches.
var runsFetched = regexp.MustCompile(`(?is)\b(exec|eval)\(.{0,80}(urlopen|requests\.get|httpx\.get|urllib)|\b(curl|wget)\b[^\n|]{0,200}\|\s*(ba|z)?sh\b|\b(ba)?sh -c ["']?\$\((curl|wget)|\biex ?\(? ?(irm|iwr)|\b(iwr|irm|Invoke-WebRequest|curl|wget|certutil|bitsadmin|DownloadFile)\b[^\n]{0,200}(-OutFile|-o|/transfer|-urlcache|,)\s[^\n]{0,200}[;&]\s*(& ?|start |Start-Process|Invoke-Item|chmod \+x|python|sh )`)

// noteTask notes that a file is given a command that downloads and runs: whoever reads that file does the work.
func (c *code) noteTask(n *syntax.Call) {
	if len(n.Args) != 1 {
		return
	}
	text := c.outline(n.Args[0])
	if c.when(n.Start) == whenCalled {
		if found := runsFetched.FindString(text); found != "" {
			c.add(writesTask, n, clip(found), hiddenCommand, true)
		}
		return
	}
	if taskText.MatchString(text) {
		c.add(writesTask, n, clip(taskText.FindString(text)), 0, true)
		return
	}
	at := n.Args[0].Span()
	if name, ok := n.Args[0].(*syntax.Name); ok {
		if value := c.only(name); value != nil {
			at = value.Span()
		}
	}
	for i := range c.signals {
		if s := &c.signals[i]; s.kind == mentionsDownloader && at.Start <= s.at.Start && s.at.End <= at.End {
			c.add(writesTask, n, s.detail, 0, true)
			return
		}
	}
}
