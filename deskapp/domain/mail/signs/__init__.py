"""What makes a mail suspicious: begin reading in `warning_signs`.

`links` judges where a link leads, `hosts` takes its target apart, `look_alike` tells domains that
look like another one, `mail_link` reads links that write a mail. Pure functions; may import the
mail's record and the addresses.
"""
