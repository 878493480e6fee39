import tools


def find(name):
    return tools.Tool.registry.get(name, tools.Whois)()
