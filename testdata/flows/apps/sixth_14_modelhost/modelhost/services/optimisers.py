def sgd():
    return {"rate": 0.1}


def cpu():
    return {"threads": 2}


def cuda():
    return {"threads": 0}
