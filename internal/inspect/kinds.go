package inspect

// A kind is something that code can do or that it mentions.
type kind uint8

const (
	spawns kind = iota
	executes
	fetches
	sends
	usesSockets
	decodes
	writes
	readsEnvironment // as a whole
	readsHost        // user name, host name, current folder
	readsClipboard
	writesClipboard
	readsKeys // keyboard
	readsScreen
	duplicates // a file descriptor: dup2
	sleeps
	mentionsBrowser
	mentionsWallet
	mentionsToken
	mentionsKeys // ssh, cloud, package index credentials
	mentionsMetadata
	mentionsDropPoint
	mentionsPersistence
	mentionsShell
	mentionsDownloader
	mentionsMiner
	mentionsAnalyst
	mentionsProgram // URL of a program, or of a bare address
	mentionsAddress // pattern of a wallet's address
	mentionsPublish // command that publishes a package
	mentionsStart   // file that Python runs at every start
	mentionsWipe    // command that deletes everything
	hiddenCallee
	replacesFunction // of another package, by one that sends
	sendsKey         // that the program holds: a mnemonic, a private key
	readsSite        // where packages are installed
	allocatesCode    // memory that may be executed
	startsMemory     // a thread in memory that the program wrote
	wipes            // the home folder or everything
	startsProgram    // from a path that is put together
	loads            // a library, a module or a folder of modules, by its path
	mentionsRansom   // what victims are told
	mentionsPowerOff // command that stops the machine
	walksHome        // over the files of the home folder
	encrypts
	deletes
	readsCallers    // where the code that calls it stands
	mentionsOrders  // file that assistants, builds and installers take orders from
	mentionsUnasked // flag by which an assistant acts without asking anybody
	mentionsKeyText // public key that is written out
	mentionsImport  // line of a .pth file that is run
	readsMemory     // of another process
	spreads         // copies its own file to another machine
	addsReader      // of mail that its user sends
	writesForeign   // the code of another installed package
	writesTask      // a command that downloads, into a file that others run
	misleads        // an assistant, against the one that it works for
	requiresPlain   // a package from an address without encryption, or without a name
	carriesProgram  // Python that is packed into a text
	hidesAddress    // of a machine, in a text that has to be unpacked first
	startsOther     // a program that does more than to ask something, by itself
	tellsAside      // what a caller gave, to a written machine, and nobody is to notice
	opensBrowser    // at a page
	writesAway      // to a place that belongs to the system or to another program
	runsOwners      // what those write whose numbers stand in the code
	copies          // to a written machine what it sends to another one
	readsAway       // a file of another program
	typesKeys       // in the place of its user
	listens         // for whoever comes
	redirects       // what other programs say, to a written machine
	numbered        // a machine that has a number and no name
	hides           // itself: what it prints, its window, its errors
	hidesCommand    // of a downloader, in a text that has to be unpacked first
	tellsOwnAccount // of a messenger, whose key is written in it
	servesShell     // to those who know a written word
	opensDoor       // to somebody whom the code names, or who knows a word of which it has the digest
	obeysList       // of machines that another one names: it speaks to each and wants no answer
	drains          // a purse, to a written address
	hidesCode       // in bytes that a function is given
	plantsCode      // in objects, for whoever loads them
	misdirects      // pages of its user's application, by a script from a written machine
	spreadsLogin    // a password that somebody gave, to several machines
)

var kindNames = map[kind]string{
	spawns: "starts a process", executes: "runs code from a value", fetches: "fetches over the network", sends: "sends over the network",
	usesSockets: "opens a raw connection", decodes: "decodes packed data", writes: "writes files", readsEnvironment: "reads the whole environment",
	readsHost: "reads the names of user and machine", readsClipboard: "reads the clipboard", writesClipboard: "changes the clipboard",
	readsKeys: "listens to the keyboard", readsScreen: "takes pictures of the screen", duplicates: "redirects standard streams", sleeps: "waits",
	mentionsBrowser: "names browser profiles", mentionsWallet: "names wallets", mentionsToken: "looks for tokens", mentionsKeys: "names key files",
	mentionsMetadata: "names the cloud's metadata service", mentionsDropPoint: "names a drop point", mentionsPersistence: "names a place of autostart",
	mentionsShell: "has the text of a remote shell", mentionsDownloader: "has a downloader's command", mentionsMiner: "names a miner or its pool",
	mentionsAnalyst: "names tools of analysts", mentionsProgram: "names a program to download", mentionsAddress: "has a pattern for wallet addresses",
	mentionsPublish: "has a command that publishes packages", mentionsStart: "names a start hook of Python", mentionsWipe: "has a command that deletes everything",
	writesTask:   "writes a downloader's command into a file",
	hiddenCallee: "hides the name of a function", replacesFunction: "replaces a function of another package by one that sends",
	sendsKey: "sends a private key", readsSite: "asks where packages are installed", allocatesCode: "allocates memory for machine code",
	startsMemory: "starts a thread in memory that it wrote", wipes: "deletes the home folder or everything",
	startsProgram: "starts a program by its path", loads: "loads code from a path", mentionsRansom: "demands a ransom",
	mentionsPowerOff: "has a command that stops the machine", walksHome: "goes through the home folder", encrypts: "encrypts", deletes: "deletes files", readsCallers: "finds the files of its callers",
	mentionsOrders: "names a file that other tools obey", mentionsUnasked: "lets an assistant act without asking", mentionsKeyText: "holds a public key",
	mentionsImport: "has a line that a start hook runs", readsMemory: "reads the memory of another process", spreads: "copies itself to another machine",
	requiresPlain: "requires a package from an open address", carriesProgram: "carries a packed program", hidesAddress: "packs an address",
	startsOther: "starts a program", tellsAside: "tells a machine of its own what a caller gave", hides: "keeps out of sight", readsAway: "reads a file of others", typesKeys: "types keys", listens: "listens to the network", redirects: "redirects what others send", opensBrowser: "opens a page in the browser", writesAway: "writes to a place of others",
	runsOwners: "obeys accounts that are written in it", copies: "sends a copy to another machine", numbered: "names a machine by its number",
	hidesCommand: "packs a command", tellsOwnAccount: "tells an account of its author", servesShell: "runs what somebody asks who knows a word", opensDoor: "lets somebody in", obeysList: "asks machines that another one names", drains: "empties a purse", hidesCode: "gives a function code in bytes", plantsCode: "makes objects that run code when they are loaded", misdirects: "puts a stranger's script into pages", spreadsLogin: "sends a password to several machines",
	writesForeign: "writes the code of another package", addsReader: "adds a reader to mail", misleads: "gives an assistant orders that its user must not know",
}

// capabilityKinds are what two releases are compared by.
var capabilityKinds = map[kind]bool{
	spawns: true, executes: true, fetches: true, sends: true, usesSockets: true, decodes: true, readsEnvironment: true, readsHost: true,
	readsClipboard: true, readsKeys: true, readsScreen: true, duplicates: true, mentionsBrowser: true, mentionsWallet: true, mentionsToken: true,
	mentionsKeys: true, mentionsMetadata: true, mentionsDropPoint: true, mentionsPersistence: true, mentionsMiner: true, hiddenCallee: true,
	replacesFunction: true, sendsKey: true, wipes: true,
}
