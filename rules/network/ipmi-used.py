import pyghmi  # want: ipmi-used
from pyghmi.ipmi import command  # want: ipmi-used
import pyghmi.ipmi.console  # want: ipmi-used
import redfish  # ok: over HTTPS
import requests  # ok: something else
from os import path  # ok: something else
