"""Files that a person gives to a page."""
import os


def write(world, name, text):
    path = os.path.join(world.work, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path
