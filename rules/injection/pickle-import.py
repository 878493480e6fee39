import pickle  # want: pickle-import
import shelve  # want: pickle-import
from dill import loads  # want: pickle-import
import json  # ok: data only
import pickletools  # ok: does not load
from json import loads  # ok: data only
