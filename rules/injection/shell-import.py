import subprocess  # want: shell-import
from subprocess import run  # want: shell-import
import subprocess as sp  # want: shell-import
import os  # ok: something else
import subprocess_tee  # ok: something else
from os import path  # ok: something else
