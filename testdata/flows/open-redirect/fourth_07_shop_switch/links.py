def shop_link(name, path):
    return "https://" + name + ".shops.example" + path
