import os

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # want: oauth-insecure-transport
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "true"  # want: oauth-insecure-transport
os.environ.setdefault("OAUTHLIB_INSECURE_TRANSPORT", "1")  # want: oauth-insecure-transport

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "0"  # ok: off
if os.environ.get("DEBUG"):
    os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # ok: development only
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"  # ok: something else
