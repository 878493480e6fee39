from signxml import XMLVerifier

def check(data, cert):
    XMLVerifier().verify(data)  # want: xml-signature-unsafe
    XMLVerifier().verify(data, require_x509=False)  # want: xml-signature-unsafe
    v = XMLVerifier()
    v.verify(data)  # want: xml-signature-unsafe

def fine(data, cert, other):
    XMLVerifier().verify(data, x509_cert=cert)  # ok: the certificate is known
    XMLVerifier().verify(data, ca_pem_file="ca.pem")  # ok: the authority is known
    other.verify(data)  # ok: something else
