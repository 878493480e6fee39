package inventory

import (
	"os"
	"path/filepath"

	"github.com/adderstone/adderstone/internal/source"
)

// ConfiguredIndex returns the index that the environment, the project or pip's configuration names;
// "" when none does.
func (inv *Inventory) ConfiguredIndex() string {
	for _, name := range []string{"UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"} {
		if value := os.Getenv(name); value != "" {
			return value
		}
	}
	for _, s := range inv.Settings {
		if s.Name == "index-url" {
			return s.Value
		}
	}
	for _, path := range pipConfigurations() {
		text, err := os.ReadFile(path)
		if err != nil {
			continue // pip passes over missing ones too
		}
		entries, _ := parseINI(source.NewFile(path, string(text)))
		for _, e := range entries {
			if (e.section == "global" || e.section == "install") && e.key == "index-url" && len(e.lines) > 0 {
				return e.lines[0].text
			}
		}
	}
	return ""
}

func pipConfigurations() []string {
	paths := []string{os.Getenv("PIP_CONFIG_FILE")}
	if folder, err := os.UserConfigDir(); err == nil {
		paths = append(paths, filepath.Join(folder, "pip", "pip.conf"), filepath.Join(folder, "pip", "pip.ini"))
	}
	if home, err := os.UserHomeDir(); err == nil {
		paths = append(paths, filepath.Join(home, ".pip", "pip.conf"))
	}
	return append(paths, "/etc/pip.conf")
}
