def resize(image, by):
    return {"image": image, "scale": by}


def rotate(image, by):
    return {"image": image, "angle": by}
