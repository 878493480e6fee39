import Crypto.Cipher  # want: pycrypto-unmaintained
from Crypto.Hash import SHA256  # want: pycrypto-unmaintained
from Crypto import Random  # want: pycrypto-unmaintained
import cryptography  # ok: maintained
from Cryptodome.Hash import SHA256  # ok: pycryptodome
import crypto_tools  # ok: something else
