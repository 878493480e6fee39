from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings

open_to_all = FastMCP("files", transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False))  # want: rebinding-check-off


def serve(name, enable_dns_rebinding_protection=False):  # want: rebinding-check-off
    return FastMCP(name, transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=enable_dns_rebinding_protection))


any_host = TransportSecuritySettings(allowed_hosts=["*"])  # want: rebinding-check-off

checked = FastMCP("files", transport_security=TransportSecuritySettings(allowed_hosts=["127.0.0.1:*"]))  # ok: names are listed
on = TransportSecuritySettings(enable_dns_rebinding_protection=True)  # ok: on
later = TransportSecuritySettings()  # ok: on unless told otherwise
