# vulnerable: CWE-732 (or 276): everybody may read the key
import os
import pathlib

import paramiko


def deploy_key(folder):
    """Make a key for deployments."""
    private_key_path = pathlib.Path(folder) / "deploy"
    key = paramiko.RSAKey.generate(3072)
    key.write_private_key_file(str(private_key_path))
    os.chmod(private_key_path, 0o664)  # want: CWE-732
    return key.get_base64()
