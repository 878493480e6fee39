package inspect

import "github.com/adderstone/adderstone/internal/finding"

func about(id, title string, severity finding.Severity, cwe int, why, fix string) *finding.About {
	return &finding.About{ID: id, Title: title, Severity: severity, Confidence: finding.Medium, CWE: cwe, Why: why, Fix: fix, OWASP: "A03:2025", Family: "malicious"}
}

const remove = "Do not install it; where it is installed, remove it and change every credential the machine holds."

// What a package can be accused of.
var (
	decodedCode = about("malicious-decoded-code", "Decodes code and runs it", finding.High, 506,
		"Code that is packed as base64, hex, marshal or character codes and then executed is hidden from whoever reads the package.", remove)
	remoteCode = about("malicious-remote-code", "Downloads code and runs it", finding.High, 494,
		"What runs is decided by whoever holds the server, at the time of the download.", remove)
	theft = about("malicious-theft", "Collects private data and sends it away", finding.High, 506,
		"The environment, keys, browser profiles and wallets of a machine have no place in a package's network traffic.", remove)
	dropPoint = about("malicious-drop-point", "Sends to a drop point", finding.High, 506,
		"Chat webhooks, request bins and tunnels written into a package receive what thieves collect.", remove)
	persistence = about("malicious-persistence", "Installs itself to be started again", finding.High, 506,
		"A library does not write to crontabs, start folders, services or shell profiles.", remove)
	reverseShell = about("malicious-reverse-shell", "Gives somebody else a shell", finding.High, 506,
		"A connection whose other end decides which commands run hands over the machine.", remove)
	hiddenCode = about("malicious-hidden-code", "Hides code from the reader", finding.High, 506,
		"Code behind a long run of blanks, or in characters that are not what they look like, is meant not to be seen.", remove)
	hiddenName = about("malicious-hidden-name", "Builds the name of a dangerous function", finding.High, 506,
		"A name such as exec or system that is put together while the program runs is hidden from searches.", remove)
	evasion = about("malicious-evasion", "Looks for an analyst before it acts", finding.High, 506,
		"Code that stops in virtual machines, sandboxes and debuggers has something to hide from them.", remove)
	miner = about("malicious-miner", "Mines for somebody else", finding.High, 506,
		"Mining pools and miners in a package use the machine of whoever installs it.", remove)
	commandRun = about("malicious-command", "Runs a suspicious command when installed or imported", finding.High, 506,
		"Downloaders and interpreters that a package starts by itself are how its second stage arrives.", remove)
	wipe = about("malicious-wipe", "Deletes what is not its own", finding.High, 506,
		"A package that deletes the home folder or the whole disk destroys the machine it is on.", remove)
	installNetwork = about("install-time-network", "Uses the network while it is installed", finding.Medium, 494,
		"An installation that fetches or sends something does more than the files that were published.", "Read what is exchanged before installing; prefer a wheel.")
	unasked = about("malicious-unasked", "Acts by itself and out of sight", finding.High, 506,
		"Hardly any package uses the network or starts foreign programs when it is installed or imported; one that does so without a trace for its user has something to hide.", remove)
	startHook = about("python-start-hook", "Runs code at every start of Python", finding.Medium, 506,
		"A .pth or .start file or a sitecustomize module runs in every Python process of the environment, whether the package is used or not.", "Find out what the hook is for; install only when it is needed.")
	modelCode = about("malicious-model", "Model file that runs code when it is loaded", finding.High, 502,
		"Loading a pickle calls whatever it names; this one names functions that run commands or code.", "Do not load the file; ask for safetensors.")
	unexpectedBinary = about("unexpected-binary", "Program where none is expected", finding.Low, 506,
		"A program in a source distribution or a pure wheel was not built from what can be read.", "Ask the authors for its source.")
	recordMismatch = about("record-mismatch", "File that does not fit the wheel's RECORD", finding.Medium, 353,
		"RECORD lists every file of a wheel with its hash; a file beside it was added afterwards.", "Download the wheel again, from the index itself.")
	distributionDifference = about("distribution-difference", "Package has code that its source lacks", finding.Medium, 506,
		"A module or a start hook that its source does not have, or has otherwise, was not made from what was published and reviewed.", "Compare both; ask the authors.")
	newCapability = about("new-capability", "New release can do what the old one could not", finding.Medium, 506,
		"An update that begins to run programs, to decode code or to use the network when it is installed or imported is how taken-over packages show.", "Read the difference before upgrading.")
)

// Abouts are the rules of this package, by id.
var Abouts = []*finding.About{distributionDifference, installNetwork, commandRun, decodedCode, dropPoint, evasion, hiddenCode, hiddenName, miner, modelCode,
	persistence, remoteCode, reverseShell, theft, unasked, wipe, newCapability, startHook, recordMismatch, unexpectedBinary}
