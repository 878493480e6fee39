# vulnerable: the loader class that the settings name is the full one
import yaml

LOADER = yaml.UnsafeLoader
INDENT = 2
