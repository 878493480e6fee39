# safe: the settings name the C version of the safe loader
import yaml

LOADER = yaml.CSafeLoader
INDENT = 2
