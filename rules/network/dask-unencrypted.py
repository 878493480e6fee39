from distributed.security import Security
from dask.distributed import Security as S

a = Security()  # want: dask-unencrypted
b = Security(require_encryption=False)  # want: dask-unencrypted
c = S(tls_ca_file="ca.pem")  # want: dask-unencrypted
d = Security(require_encryption=True)  # ok: encrypted
e = S(tls_ca_file="ca.pem", require_encryption=True)  # ok: encrypted
f = Security.temporary()  # ok: makes its own
