package inspect

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// tells are functions that put a text before a person; tellers are the last parts of their names.
var tells = map[string]bool{"builtins.print": true, "sys.exit": true, "builtins.SystemExit": true, "warnings.warn": true, "click.echo": true, "logging.info": true, "logging.warning": true, "logging.error": true}

var tellers = map[string]bool{"print": true, "exit": true, "SystemExit": true, "warn": true, "echo": true, "info": true, "warning": true, "error": true}

// show marks the texts of what a person is told: an error says which command to type, and types none.
func (c *code) show(e syntax.Expr) {
	if e == nil {
		return
	}
	syntax.Walk(e, func(n syntax.Node) bool {
		switch n.(type) {
		case *syntax.Constant, *syntax.JoinedStr:
			c.shown[n] = true
		}
		return true
	})
}

// showMessages marks the texts that a module keeps under a name and uses for nothing but telling somebody:
// HOWTO = "… python -c …" and, somewhere below, raise RuntimeError(HOWTO).
func (c *code) showMessages() {
	texts := map[*resolve.Symbol]syntax.Expr{}
	for i := range c.module.Scope.Symbols {
		s := &c.module.Scope.Symbols[i]
		if len(s.Bindings) != 1 || s.Bindings[0].Part != 0 || s.Bindings[0].Iter {
			continue
		}
		if text, ok := s.Bindings[0].Value.(*syntax.Constant); ok && text.Kind == syntax.Str && len(text.Text) > 30 {
			texts[s] = text
		}
	}
	if len(texts) == 0 {
		return
	}
	told, used := map[*resolve.Symbol]int{}, map[*resolve.Symbol]int{}
	symbolOf := func(name *syntax.Name) *resolve.Symbol {
		s, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
		if texts[s] == nil || s.Bindings[0].Node.Span().Start <= name.Start && name.Start < s.Bindings[0].Node.Span().End {
			return nil
		}
		return s
	}
	tell := func(args []syntax.Expr) {
		for _, a := range args {
			switch e := a.(type) { // HOWTO.format(…), HOWTO % …
			case *syntax.Call:
				if attr, ok := e.Func.(*syntax.Attribute); ok && attr.Attr == "format" {
					a = attr.Value
				}
			case *syntax.BinOp:
				a = e.Left
			}
			if name, ok := a.(*syntax.Name); ok {
				if s := symbolOf(name); s != nil {
					told[s]++
				}
			}
		}
	}
	for _, s := range c.module.Tree.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Raise:
				if made, ok := n.Exc.(*syntax.Call); ok {
					tell(made.Args)
				}
			case *syntax.Call:
				if tellers[calledName(n)] && tells[c.module.Qualified(n.Func)] {
					tell(n.Args)
				}
			case *syntax.Name:
				if s := symbolOf(n); s != nil {
					used[s]++
				}
			}
			return true
		})
	}
	for s, text := range texts {
		if used[s] > 0 && used[s] == told[s] {
			c.shown[text] = true
		}
	}
}

// noteCompared marks the texts of lists that a module only compares with, like those of commands that it forbids.
func (c *code) noteCompared() {
	lists := map[*resolve.Symbol][]syntax.Expr{}
	for i := range c.module.Scope.Symbols {
		s := &c.module.Scope.Symbols[i]
		if len(s.Bindings) != 1 || s.Bindings[0].Part != 0 || s.Bindings[0].Iter {
			continue
		}
		var items []syntax.Expr
		switch list := s.Bindings[0].Value.(type) {
		case *syntax.List:
			items = list.Elts
		case *syntax.Tuple:
			items = list.Elts
		case *syntax.Set:
			items = list.Elts
		}
		if len(items) >= 3 {
			lists[s] = items
		}
	}
	if len(lists) == 0 {
		return
	}
	listed := func(e syntax.Expr) *resolve.Symbol {
		name, ok := e.(*syntax.Name)
		if !ok {
			return nil
		}
		s, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
		if lists[s] == nil || s.Bindings[0].Node.Span() == name.Span() {
			return nil
		}
		return s
	}
	compared, used := map[*resolve.Symbol]int{}, map[*resolve.Symbol]int{}
	syntax.WalkTree(c.module.Tree, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Compare:
			for _, right := range n.Comparators {
				if s := listed(right); s != nil {
					compared[s]++
				}
			}
		case *syntax.Call: // any(word in command for word in FORBIDDEN)
			if name := calledName(n); (name == "any" || name == "all") && len(n.Args) == 1 {
				if loop, ok := n.Args[0].(*syntax.GeneratorExp); ok && len(loop.Generators) == 1 {
					_, compares := loop.Elt.(*syntax.Compare)
					if call, ok := loop.Elt.(*syntax.Call); ok {
						compares = matches[calledName(call)]
					}
					if s := listed(loop.Generators[0].Iter); s != nil && compares {
						compared[s]++
					}
				}
			}
		case *syntax.Name:
			if s := listed(n); s != nil {
				used[s]++
			}
		}
		return true
	})
	for s, items := range lists {
		if used[s] == 0 || used[s] != compared[s] {
			continue
		}
		for _, item := range items {
			if text, ok := item.(*syntax.Constant); ok {
				if c.compared == nil {
					c.compared = map[syntax.Node]bool{}
				}
				c.compared[text] = true
			}
		}
	}
}

// commands are kinds of texts that do something only when a shell gets them.
var commands = map[kind]bool{mentionsWipe: true, mentionsPowerOff: true, mentionsShell: true, mentionsDownloader: true}

// matches are functions and methods that compare a text with a pattern.
var matches = words("search match fullmatch startswith endswith fnmatch findall")

// command is the text of a command, whether one text or a list of words.
func (c *code) command(e syntax.Expr) (string, bool) {
	if e == nil {
		return "", false
	}
	if list, ok := e.(*syntax.List); ok {
		var words []string
		flat := true
		for _, item := range list.Elts {
			word, ok := c.fold(item)
			flat = flat && ok
			words = append(words, word)
		}
		text := strings.Join(words, " ")
		c.text(list, text)
		return text, flat
	}
	text, flat := c.fold(e)
	if _, written := e.(*syntax.Constant); flat && !written {
		c.text(e, text)
	}
	return text, flat
}

// joinedPath is the constant tail of a path that is put together: home / ".aws" / "credentials".
func (c *code) joinedPath(n syntax.Expr) (string, bool) {
	var parts []syntax.Expr
	switch n := n.(type) {
	case *syntax.Call:
		attr, ok := n.Func.(*syntax.Attribute)
		if !ok || attr.Attr != "join" && attr.Attr != "joinpath" || len(n.Args) < 2 && attr.Attr == "join" {
			return "", false
		}
		parts = n.Args
	case *syntax.BinOp:
		var left func(e syntax.Expr)
		left = func(e syntax.Expr) {
			if b, ok := e.(*syntax.BinOp); ok && b.Op == n.Op {
				left(b.Left)
				parts = append(parts, b.Right)
				return
			}
			parts = append(parts, e)
		}
		left(n)
	}
	var words []string
	for _, p := range parts {
		if text, ok := c.fold(p); ok {
			words = append(words, strings.Trim(text, "/"))
		} else {
			words = append(words, "*")
		}
	}
	separator := "/"
	if b, ok := n.(*syntax.BinOp); ok && b.Op == syntax.Add {
		separator = ""
	}
	return strings.Join(words, separator), len(words) > 1
}

// text looks for what a piece of text gives away.
func (c *code) text(n syntax.Node, text string) {
	if len(text) < 4 || len(text) > maxFoldText {
		return
	}
	text = strings.ReplaceAll(text, `\`, "/")
	c.noteText(n, text)
	if strings.Contains(text, "://") {
		for _, found := range anyHost.FindAllStringSubmatch(text, -1) {
			c.hosts = append(c.hosts, strings.ToLower(found[1]))
		}
	}
	if c.auto == atInstall && c.depth == 0 && strings.Contains(text, "@") && plainDependency.MatchString(text) && !strings.Contains(text, "//localhost") {
		c.add(requiresPlain, n, clip(text), 0, true)
	}
	if len(text) >= 95 && len(text) < 4096 {
		if found := moneroAddress.FindString(text); found != "" {
			c.add(mentionsMiner, n, found[:57], 0, true)
		}
	}
	if strings.Contains(c.module.File.Text, "lipboard") && (isPatternOfAddresses(text) || walletAddress.MatchString(text)) {
		c.add(mentionsAddress, n, clip(text), 0, true)
	}
	mentionSet().search(text, func(i int, found string) {
		if mentions[i].kind == mentionsShell && looksForPort(text) || commands[mentions[i].kind] && c.compared[n] {
			return
		}
		if privatePlaces[mentions[i].kind] && len(text) < 200 && !isVariable(text) {
			if c.lootTexts == nil {
				c.lootTexts = map[syntax.Node]bool{}
			}
			c.lootTexts[n] = true
		}
		c.add(mentions[i].kind, n, strings.TrimSpace(clip(found)), 0, true)
	})
}

// walletAddress is an address that money is sent to.
var walletAddress = regexp.MustCompile(`^(bc1[a-z0-9]{20,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[LM][1-9A-HJ-NP-Za-km-z]{26,33}|addr1[a-z0-9]{50,})$`)

// addresses are addresses of several chains.
var addresses = []string{"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "0x52908400098527886E0F7030069857D2E4169EE7", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"}

// isPatternOfAddresses reports whether a text is a pattern that finds addresses, and not everything else.
func isPatternOfAddresses(text string) bool {
	if len(text) < 8 || len(text) > 300 || !strings.ContainsAny(text, "[{") {
		return false
	}
	pattern, err := regexp.Compile(strings.TrimSpace(text))
	if err != nil || pattern.MatchString("Hello world of plain_text 2026-11-28 and C:/Windows/system32 or abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		return false
	}
	for _, a := range addresses {
		if pattern.MatchString(a) {
			return true
		}
	}
	return false
}

// privatePlaces are kinds of texts that name files of a person.
var privatePlaces = map[kind]bool{mentionsBrowser: true, mentionsWallet: true, mentionsToken: true, mentionsKeys: true}

// isVariable reports whether a text is written like the name of a variable of the environment.
func isVariable(text string) bool {
	return strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == ""
}

// looksForPort says that a text opens a connection in the shell to see whether somebody answers: nothing is read from it, and
// no shell is tied to it.
func looksForPort(text string) bool {
	return opensPort.MatchString(text) && !tiesShell.MatchString(text)
}

var (
	opensPort = regexp.MustCompile(`(["':(] ?|exec [0-9]|echo ?|\btimeout\b.{0,80})[<>]{1,2} ?/dev/tcp/`)
	tiesShell = regexp.MustCompile(`\bsh -i|-i\b|[<>]& ?[3-9]|0[<>]& ?1|>& ?/dev/tcp|\bcat\b|\bread\b|\beval\b`)
)

func clip(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, text)
	if len(text) > 60 {
		return strings.ToValidUTF8(text[:57], "") + "..."
	}
	return text
}

// mentions are the words that give a purpose away. Each alternative of a pattern has a literal, so that a
// text without any costs little (grams.go).
var mentions = []struct {
	kind    kind
	pattern string
}{
	{mentionsBrowser, `(?i)User Data(/+(Default|Local State|Profile)|$)|/Login Data\b|^Login Data$|Cookies\.sqlite|logins\.json|key4\.db|BraveSoftware|Opera Software/|Google/Chrome/User|Local Storage/leveldb|^Local State$|Library/Application Support/(Google|Firefox|BraveSoftware)|moz_cookies|encrypted_value|os_crypt`},
	{mentionsWallet, `(?i)/\.(bitcoin|bitcoinlib|electrum|ethereum|litecoin|monero|zcash|exodus)/|\b(exodus|electrum|atomic|coinomi|ethereum|bitcoin|metamask|phantom|guarda|armory|jaxx|ledger live|zcash|bytecoin|solana|litecoin)/+(wallets?|keystore|wallet\.dat|exodus\.wallet|local storage|id\.json)|\bwallet\.dat\b|exodus\.wallet|nkbihfbeogaeaoehlefnkodbefgpgknn|bfnaelmomeimhlpmgjnjophhpkkoljpa|fhbohimaelbohpjbbldcngcnapndodjp|/\.config/solana/|seed[_ ]?phrase|mnemonic\.txt`},
	{mentionsToken, `mfa\[?\.?/?\.?\]?\[?/?\\?\\?\.?.?w-\]\{84\}|\[?/?w-\]?\]?\{24\}.{1,6}\{6\}.{1,8}\{2[57](,\d+)?\}|dQw4w9WgXcQ|(?i)discord(canary|ptb)?/+Local Storage|discordapp?\.com/api/v\d+/users/@me|discord\.com/api/v\d+/users/@me|Telegram Desktop/+tdata|roblosecurity`},
	{mentionsKeys, `(?i)toJSON\(secrets\)|\.ssh/(id_(rsa|dsa|ecdsa|ed25519|\*)|\*|config|authorized_keys)|\.ssh/?$|\bid_(rsa|ed25519)\b|\.aws/(credentials|config)|\.aws$|\.kube/config|\.docker/config\.json|\.pypirc|\.npmrc|\.netrc|\.git-credentials|\.config/gcloud|application_default_credentials|/etc/shadow|/etc/passwd|\.azure(/|$)|\.gnupg|\.vault-token|\.config/(gh/hosts\.yml|op/|rclone/)|\.codex/auth\.json|\.claude/\.credentials|\.terraform\.d/credentials|\.databrickscfg|\.oci/config|\.cargo/credentials|AWS_SECRET_ACCESS_KEY|GITHUB_TOKEN|\.bash_history|\.env$|kubernetes\.io/serviceaccount/token|Runner\.Worker|"isSecret":true|ACTIONS_ID_TOKEN_REQUEST_TOKEN|/proc/(\*|\d+|[^/]{0,12})/(environ|mem)\b|\bsecurity (dump-keychain|find-(generic|internet)-password)|\b(cmdkey /list|vaultcmd /list)|with hidden answer|\.(zsh|python|psql|mysql)_history`},
	// "!169.254.169.254" stands in lists of what is not to be asked.
	{mentionsMetadata, `(^|[^!])(169\.254\.169\.254|169\.254\.170\.2|metadata\.google\.internal|100\.100\.100\.200)`},
	{mentionsDropPoint, `(?i)(discord(app)?\.com|discord\.example\.invalid)/api/(v\d+/)?webhooks/[\w<]|api\.telegram\.org/bot|hooks\.slack\.com/services/T|webhook\.site|requestbin|pipedream\.net|requestcatcher\.com|beeceptor\.com|\.ngrok(-free)?\.(io|app|dev)|burpcollaborator|oastify\.com|\.oast\.(fun|site|live|pro|online|me)|eract\.sh|nteractsh|canarytokens|transfer\.sh|file\.io/?$|gofile\.io|api\.gofile|anonfiles?\.com|store\d*\.gofile|pastebin\.com/(raw|api)|paste\.ee|rentry\.(co|org)|hastebin|trycloudflare\.com|serveo\.net|localhost\.run|duckdns\.org|\.workers\.dev|\.onion\b|dnslog\.cn|ceye\.io|0x0\.st|catbox\.moe|kvdb\.io|api\.ipify\.org|ipinfo\.io/json|ip-api\.com/json|checkip\.amazonaws`},
	{mentionsPersistence, `(?i)CurrentVersion/+Run|Start Menu/+Programs/+Startup|/etc/cron|crontab|/etc/systemd/system|\.config/systemd/user|systemctl (--user )?(enable|daemon-reload)|LaunchAgents|LaunchDaemons|\.config/autostart|(^|/)\.(bashrc|zshrc|bash_profile|profile|zprofile)$|schtasks|/etc/rc\.local|/etc/init\.d|authorized_keys|/etc/ld\.so\.preload|PROMPT_COMMAND=|profile_default/startup|\.git/hooks/|core\.hooksPath|/ms-settings/+shell|/etc/sudoers|"?runOn"?: ?"?folderOpen|^folderOpen$|discord_desktop_core|\.asar$|--load-extension=|\bnet user .{0,60}/add|net localgroup administrators|fDenyTSConnections|UserInitMprLogonScript|PowerShell_profile\.ps1|/PowerShell/profile\.ps1|core\.(fsmonitor|sshCommand)|/etc/profile\.d/|fish/config\.fish|/InprocServer32$|Image File Execution Options/|AppInit_DLLs|CurrentVersion/+Winlogon|Active Setup/+Installed Components|\bsc(\.exe)? create |New-Service |\b(useradd|adduser) .{0,60}|usermod -aG (sudo|wheel)|netsh (advfirewall|firewall)`},
	{mentionsShell, `[^|;]{0,20}/dev/tcp/|\bnc(at)?(\.exe)? .{0,40}-[a-z]*e\b|mkfifo .{0,60}\bnc\b|\bnetcat(\.exe)? .{0,40}-[a-z]*e\b|socat .{0,60}exec:|\bssh .{0,160}-[A-Za-z]*R ?\S*:(localhost|127\.0\.0\.1):\d+`},
	{mentionsShell, `(socket|Socket|fsockopen|/inet/tcp).{0,300}(/bin/(ba|z|da)?sh|cmd\.exe)`},
	{mentionsDownloader, `(?i)\b(curl|wget)\b[^|;&]{0,300}(\|+|;|&&)\s*(sudo )?(ba|z)?sh\b|\b((ba|z|da)?sh -c|eval) ["']{0,2}\$\((curl|wget)\b|\b(curl|wget)\b.{0,300}(chmod \+x|-o ?/tmp|-O ?/tmp|-O - ?\||\|\s*python|\.exe\b)|powershell.{0,200}(-e(nc|ncodedcommand|c)?\b|hidden|bypass|downloadstring|downloadfile|iwr |invoke-|iex)|\bmshta\b|certutil.{0,60}-urlcache|bitsadmin.{0,40}/transfer|regsvr32.{0,40}/i:|rundll32|DownloadString\(|Invoke-WebRequest|Invoke-Expression|Add-MpPreference|base64 (-d|--decode)\s*\|\s*(ba)?sh|pip3? install .{0,40}https?://|wscript|cscript .{0,40}\.vbs|python3? -c ['"]?(import|exec)|\biex ?\(?(irm|iwr)\b|\| ?iex\b|msiexec.{0,60}https?://|\bexec\(.{0,120}(urlopen|requests\.get|b64decode|decompress)\(|urlopen.{0,80}\bexec\(|\b(print)?env\s*\|.{0,60}\b(curl|wget|nc)\b|\b(curl|wget)\b.{0,200}\$\((whoami|hostname|id|env|pwd)\b`},
	{mentionsDownloader, `Set-MpPreference|\bpip3? config set \S*index-url|\beval\(\s*(Buffer\.from|atob|base64_decode)\(|FromBase64String|(\.ssh/|\.aws/|\.git-credentials|\.netrc|\.pypirc|\.npmrc|\.kube/)[^;&]{0,120}\|[^;&]{0,40}\b(curl|wget|nc)\b`},
	{spawns, `/(docker|containerd|podman)\.sock$`},
	{mentionsMiner, `(?i)xmrig|stratum\+(tcp|ssl)://|minexmr|nanopool\.org|supportxmr|moneroocean|nicehash|cryptonight|nbminer|\brandomx\b|--donate-level|t-rex.{0,10}ethash|2miners\.com`},
	{mentionsAnalyst, `(?i)\b(vboxservice|vboxtray|vboxguest|vmtoolsd|vmwaretray|vmwareuser|vmsrvc|xenservice|qemu-ga|sbiedll|cuckoomon|wireshark|ollydbg|x64dbg|x32dbg|processhacker|procmon|fiddler|httpdebugger\w*|ida64|idaq|dnspy|pestudio|joeboxcontrol|joeboxserver|ksdumper|vgauthservice|IsDebuggerPresent|CheckRemoteDebuggerPresent|WDAGUtilityAccount|DESKTOP-[A-Z0-9]{7}|hypervisor|TracerPid|sandboxie|VirtualBox|VMware|qemu)\b|/proc/self/status|00:05:69|00:0c:29|08:00:27|/\.dockerenv`},
	{mentionsProgram, `(?i)https?://[^\s"']+\.(exe|ps1|bat|cmd|sh|scr|msi|vbs|dll|elf|bin|hta|jar|py|txt|apk|js)(\?[^\s]*)?$|https?://\d{1,3}(\.\d{1,3}){3}([:/]|$)|(raw\.githubusercontent|gist\.githubusercontent|cdn\.discordapp)\.com/|dropbox\.com/s/.{0,80}dl=1|pastebin\.com/raw|paste\.ee/r|rentry\.(co|org)/`},
	{mentionsPublish, `twine upload\b|npm publish\b|\buv publish\b|poetry publish\b|flit publish\b`},
	{mentionsStart, `\.pth$|sitecustomize\.py$|usercustomize\.py$`},
	{mentionsWipe, `(^|[;&|"'\n]\s*|\bsudo |-c )rm -(rf|fr)( --no-preserve-root)? ["']?(/|~/?|\$HOME/?)\*?["']?(\s|;|&|$)|(?i)\b(rd|rmdir|del) (/[sqf] ){1,3}"?(C:/|%USERPROFILE%)|\bformat c:|\bdd if=/dev/(zero|u?random) of=/dev/(sd|hd|nvme|disk|mmc)|\bmkfs(\.\w+)? .{0,20}/dev/(sd|hd|nvme)|> ?/dev/(sda|hda|nvme0)|vssadmin(\.exe)? delete shadows|wbadmin delete catalog|:\(\) ?\{ ?:\|:& ?\};:`},
	{mentionsPowerOff, `(?i)^(sudo )?(shutdown(\.exe)? [/-]|shutdown now|poweroff\b|halt\b|reboot\b|init 0$)`},
	{mentionsRansom, `(?i)files (have been|are|were) (now )?(encrypted|locked)|(send|pay) .{0,60}\b(btc|bitcoins?|xmr|monero)\b|decrypt(ion)? (key|tool|software).{0,80}\b(pay|btc|bitcoin|contact)|(to|how)_(restore|decrypt|recover)(_files)?\.(txt|html)`},
	{mentionsOrders, `(?i)(^|/)\.(cursor|windsurf|cline)rules$|(^|/)(CLAUDE|AGENTS|GEMINI)\.md$|copilot-instructions\.md$|\.cursor/(mcp\.json|rules)|\.claude/(settings|commands|hooks)|devcontainer\.json$|\.vscode/(tasks|settings)\.json$|claude_desktop_config\.json$|\.github/workflows/.|\.?pip/pip\.(conf|ini)$|/uv/uv\.toml$`},
	{mentionsUnasked, `^--(dangerously-(skip-permissions|bypass-approvals\S*)|yolo|trust-all-tools|allow-all-tools)$|\b(claude|gemini|codex|q|copilot|cursor-agent)\b.{0,80} --(dangerously-|yolo\b|trust-all-tools|allow-all-tools)`},
	{mentionsKeyText, `\b(ssh-(rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) AAAA`},
	{mentionsImport, `(?m)^import[ \t]`},
	{mentionsAddress, `\[13\]\[a-km-zA-H|\(bc1\||bc1\[|0x\[a-fA-F0-9\]\{40\}|4\[0-9AB\]\[1-9A-H|\^0x\[|\^T\[A-Za-z1-9\]\{33\}|\[LM3\]\[a-km-z`},
}
