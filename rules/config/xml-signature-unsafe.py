from signxml import XMLVerifier

def check(data, cert):
    XMLVerifier().verify(data)  # want: xml-signature-unsafe
    XMLVerifier().verify(data, require_x509=False)  # want: xml-signature-unsafe
    v = XMLVerifier()
    v.verify(data)  # want: xml-signature-unsafe

def fine(data, cert, other):
    one = XMLVerifier().verify(data, x509_cert=cert).signed_xml  # ok: the certificate is known
    two = XMLVerifier().verify(data, ca_pem_file="ca.pem").signed_xml  # ok: the authority is known
    other.verify(data)  # ok: something else
    return one, two

def reads_what_was_not_signed(root, cert):
    XMLVerifier().verify(root, x509_cert=cert)  # want: xml-signature-unsafe
    return root.find(".//amount").text
