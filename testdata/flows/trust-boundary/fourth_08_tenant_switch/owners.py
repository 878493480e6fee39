TENANTS = {1: "acme", 2: "globex"}


def tenant_of(number):
    return TENANTS.get(number, "public")
