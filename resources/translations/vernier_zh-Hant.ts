<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>幾乎沒有發現雜訊和壓縮瑕疵，因此未清理。</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>發現壓縮瑕疵：清理 {value}。</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>發現雜訊：清理 {value}。</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>記憶體不足，無法處理「{name}」。請關閉其他 App，然後再試一次。</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>發生未預期的錯誤，無法放大「{name}」（{kind}）。詳細資訊請查看記錄檔。</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Vernier 的另一個視窗或命令列已在此期間放大了這張照片。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>無法寫入完成記錄 {file}（{reason}），因此之後執行時無法得知哪些照片已完成。請在其磁碟上釋出空間，或允許你的帳號寫入。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>無法讀取完成記錄 {file}（{reason}），因此無法得知哪些照片已完成。請允許你的帳號讀取它。</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>「{name}」屬於其他 App，因此 Vernier 不會查看其內容。請從該 App 輸出照片，然後指定照片所在的檔案夾。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>「{name}」會有 {width:,} × {height:,} 像素。這大約需要 {needed:,.1f} GB 的記憶體，而這部電腦有 {memory:,.1f} GB。請選擇較小的尺寸，或選擇所需記憶體最少的 PNG、TIFF 或 JPEG。</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>「{name}」已不存在（{reason}）。</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>照片有 {width} × {height} 像素，已達到所需尺寸，因此未處理。</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} 在此處每個色版只有 8 位元；結果會是 PNG，可保留所有位元。</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier 不寫入 {format}；結果會是 PNG。</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>檔案夾「{folder}」已不在原處。請將它放回原處或連接其所在的磁碟，然後再試一次。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>無法製作檔案夾「{folder}」，因為「{nearest}」不是檔案夾。請選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>無法製作檔案夾「{folder}」（{reason}）。請選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>照片已是該尺寸，因此只會清理。</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>照片已是該尺寸，因此不會放大。</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>照片大於該尺寸，因此會清理並縮小。</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>照片大於該尺寸，因此只會縮小。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height} 像素超過原尺寸的 {scale} 倍。超出 {scale} 倍的部分只會重新取樣，不會增加細節。</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>選擇{passes}可使畫面更清晰，但所需時間長得多。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>「{name}」會有 {width:,} × {height:,} 像素。這大約需要 {needed:,.0f} GB 的記憶體，而這部電腦有 {memory:,.0f} GB。請選擇較小的尺寸。</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>無法讀取檔案夾「{root}」（{reason}）。請允許你的帳號讀取它。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>「{path}」中除了套件、快取和已排除的項目以外沒有圖片。請指定包含照片的檔案夾。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>「{path}」及其子檔案夾中沒有圖片。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>「{path}」中沒有圖片。若要一併尋找子檔案夾，請加上 --recursive。</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>無法使用存放中間檔案的檔案夾「{folder}」（{reason}）。請在其磁碟上釋出一些空間。</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>清理這張照片約需「{folder}」所在磁碟上的 {needed}，而該處可用 {free}。請將清理設為 0，或是釋出空間。</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>放大這張照片約需「{folder}」所在磁碟上的 {needed}，而該處可用 {free}。請選擇較小的尺寸，或是釋出空間。</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>結果約需 {needed}，而「{folder}」所在的磁碟可用 {free}。請選擇其他磁碟上的檔案夾或較小的尺寸，或是釋出空間。</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>結果可能需要 {needed}，而「{folder}」所在的磁碟可用 {free}。</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value} GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value} KB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>速度尚未測量</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>每百萬像素 {seconds} 秒</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>模型「{student}」不適用於此版本的 Vernier：其程式的輸出彼此不符。請重新安裝。</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>模型「{student}」在照片的第 {row} 列第 {column} 欄未算出可用的像素。請嘗試其他模型。</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML 需要 Mac。請在這部電腦上使用執行環境「torch」。</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>未安裝執行環境「torch」。請安裝套件 torch，或在 Mac 上使用 Core ML。</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>模型「{student}」沒有適用於執行環境「{runtime}」的程式。</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>模型「{student}」不適用於此版本的 Vernier：其程式「{program}」接受 {taken}，而得到的是 {given}。請重新安裝。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無內容</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>模型「{student}」缺少用於 {tile} 圖磚的程式「{program}」。請重新安裝。</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML 不接受模型「{student}」的程式「{program}」。請重新安裝模型，或選擇執行環境「torch」。</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML 在該處不接受此模型</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>{seconds} 秒內沒有回應</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>程序意外結束，狀態 {code}</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>無法安全地載入程式「{name}」：{reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>程式「{name}」已損毀。請重新安裝模型。</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>其格式版本為 {found}，而不是 {wanted}。</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>它有一個類型為 {kind} 的輸入。</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>它缺少權重 {names}。</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>它有 {outputs} 個輸出，卻只有 {names} 個名稱。</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>其組件「{name}」已壓縮。</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>其組件「{name}」過大。</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>其權重「{path}」是 Python 物件。</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>它傳回 {kind}。</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>有一個運算的結果類型為 {kind}。</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>有一個運算的引數類型為 {kind}。</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>它含有名稱「{name}」。</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>無法以 {shapes} 執行</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>模型「{student}」不適用於此版本的 Vernier：其程式「{program}」{what}。請重新安裝。</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>它呼叫 {target}。</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>神經網路引擎</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>此版本的 Vernier 無法執行系統「{system}」的模型。</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>不比處理器快</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>算出的像素不成影像</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>影像與處理器的不同，{decibels} dB</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>放大照片的程序兩次意外結束（狀態 {code}）。請再試一次；如果再次發生，請關閉其他 App 或嘗試較小的照片。</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>無法製作中間檔案「{path}」（{reason}）。請在該磁碟上釋出一些空間。</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>放大照片時磁碟已滿。請釋出一些空間，然後再試一次。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>記憶體不足，無法處理這張照片。請關閉其他 App，然後再試一次。</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>發生未預期的錯誤，無法放大照片（{kind}）。詳細資訊請查看記錄檔。</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>記憶體不足，無法處理 {width} × {height} 像素。請關閉其他 App 或降低放大倍數。</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>發生未預期的錯誤，{kind}</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>RGB 顏色</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>灰階</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>CMYK 顏色</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>Lab 顏色</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>色彩描述檔已損毀，因此予以忽略；顏色以 sRGB 讀取。</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>其他顏色</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>色彩描述檔適用的「{described}」與影像不符，因此予以忽略；顏色以 sRGB 讀取。</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>JPEG-LS 影像</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>階層式 JPEG 影像</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>每個色版 {depth} 位元的 JPEG 影像</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG、PNG、WebP、TIFF、HEIC、AVIF、相機 RAW、JPEG 2000、JPEG XL、BMP、GIF、TGA、PNM 和 ICO</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>有些值低於黑色或高於白色，已被截斷。</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>「{name}」是 {size:,.0f} GB 的檔案，對這部電腦的 {memory:,.0f} GB 記憶體而言過大。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>「{name}」有 {width:,} × {height:,} 像素。打開它大約需要 {needed:,.0f} GB 的記憶體，而這部電腦有 {memory:,.0f} GB。請先裁切或縮小：最多約可處理 {most:,.0f} 百萬像素。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>「{name}」有 {width:,} × {height:,} 像素。放大 {scale} 倍大約需要 {needed:,.0f} GB 的記憶體，而這部電腦有 {memory:,.0f} GB。請先裁切或縮小：最多約可處理 {most:,.0f} 百萬像素。</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>無法在此處寫入「{name}」：只有 macOS 提供 Vernier 可使用的 {format} 編碼器。請選擇其他格式。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>「{name}」會有 {width:,} × {height:,} 像素。{format} 檔案每邊不能超過 {ceiling:,} 像素。請改選 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>「{name}」會有 {width:,} × {height:,} 像素。顯示 AVIF 的 App 不接受超過 {most:,.0f} 百萬像素的影像。請改選 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>用於高亮度螢幕（HDR）的增益圖未保留；結果為一般螢幕的圖片。</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Photoshop 的輪廓（路徑、剪裁路徑）未保留。</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>影片（動態照片）未保留。</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>深度圖未保留。</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>錄音未保留。</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>相機資訊（EXIF）已損毀，因此未保留。</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>部分 XMP 資料缺少或損毀，因此未保留。</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>XMP 資料已損毀，因此未保留。</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>共 {count} 頁，只讀取了第一頁。</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>共 {count} 個影像，只讀取了主要影像。</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>共 {count} 個影像，只讀取了第一個。</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>共 {count} 個影格，只讀取了第一個。</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>每個色版的 {depth} 位元已減少為 {bits} 位元。</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>照片已旋轉或翻轉，因此全景資料未保留。</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>這張照片已由 Vernier 使用模型「{model}」放大或清理過。如果有原始照片，請改為放大原始照片。</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>這張照片已由 Vernier 使用模型「{model}」以逼真度 {realism} 放大或清理過。如果有原始照片，請改為放大原始照片。</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>其像素值沒有定義白色；最亮的變成白色，最暗的變成黑色。</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>這是 HDR 圖片；其亮部已調整到一般螢幕的範圍內。</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>沒有可用的 CMYK 描述檔；顏色為近似值。</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>名稱中的大括號不成對。可用的欄位：{known}。</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} 不是已知的欄位。可用的欄位：{known}。</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>名稱不能空白，也不能包含斜線。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>「{name}」有 {width:,} × {height:,} 像素。超過 {most:,.0f} 百萬像素的 AVIF 無法打開。請先縮小，或輸出為 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>HEIC 以外的 HEIF 影像</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>使用油墨的 JPEG XL 影像（CMYK）</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>沒有顏色描述的 JPEG XL 影像</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>未打開「{name}」：解碼所需的記憶體遠多於此尺寸的影像所需。請使用其他 App 重新儲存。</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>位元排列特殊的 BMP 影像</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>已使用相機的白平衡進行顯影。若要完全控制，請在 RAW 轉檔 App 中顯影，然後打開 TIFF。</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>非顏色的色版未保留：{count}。</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>亮度和色度位於不同平面的 TIFF 影像</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>壓縮方式為 {method} 的 TIFF 影像</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>使用複數的 TIFF 影像</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>每個色版位元數特殊的 TIFF 影像</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>TIFF 體積資料</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>使用 CMYK 以外油墨的 TIFF 影像</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>色彩空間特殊的 TIFF 影像</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>此影像有一部分缺少或錯誤。</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>「{name}」使用了 Vernier 不支援的像素格式（{reason}）。請先將其輸出為每個色版 8 位元的 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>無法打開「{name}」：可用的記憶體不足。請關閉其他 App 或先縮小影像。</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>「{name}」已損毀、不完整或格式特殊，無法打開。請重新拷貝或下載，或從製作它的 App 重新輸出。</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>此 {kind} 已損毀或過早結束。</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>未打開「{name}」。{problem}請使用其他 App 重新儲存。</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>「{name}」不完整。{problem}請重新拷貝或下載。</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>無法打開「{name}」：對其解碼的程序意外結束（狀態 {code}）。請關閉其他 App，或從製作影像的 App 重新輸出。</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>未知類型的相機 RAW 檔案</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 圖形</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR 影像</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>macOS 圖像</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>DDS 紋理</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 影像</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>Radiance HDR 影像</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>PFM 影像</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>PAM 影像</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>QOI 影像</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>BPG 影像</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>FLIF 影像</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>farbfeld 影像</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP 文件</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>MNG 動畫</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>SGI 影像</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>Sun 點陣影像</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>FITS 影像</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ZIP 封存檔或文件</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>「{name}」連結的檔案已不存在。</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>找不到「{name}」。它可能已被移動、重新命名或刪除。</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>「{name}」不是有效的檔案名稱。</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>「{name}」是檔案夾，不是影像。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>「{name}」是管道或裝置，不是影像檔案。</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>「{name}」是空的。請重新拷貝或下載。</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>你沒有讀取「{name}」的權限。你可以在 Finder 中更改：「取得資訊」›「共享與權限」。</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>「{name}」是指向自己的連結。</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>檔案的名稱或路徑過長，無法打開。</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>找不到「{name}」：其路徑中有一部分不是檔案夾。</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>無法從磁碟讀取「{name}」（{reason}）。請確認磁碟仍然連接。</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>僅 iPhone App 使用的 PNG 形式（CgBI）</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>「{name}」是影片，Vernier 無法讀取。請先將其中的一格畫面輸出為 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>「{name}」不是 Vernier 可讀取的影像。可讀取的格式有：{formats}。</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>「{name}」仍在 iCloud 中。請在 Finder 中下載，然後再試一次。</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>Vernier 無法讀取「{name}」的類型（{kind}）。請先將其輸出為 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>「{name}」雖是小影像，但處理時間過長。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>此 {kind} 過早結束：其中沒有任何影像內容。</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>此 TIFF 過早結束：缺少描述影像的資訊。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>此 {kind} 過早結束：大約缺少 {percent}% 的資料。</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>此 JPEG 的結尾缺少，因此最後一部分像素可能有誤。</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>此 JPEG 的影像分成 {count} 次掃描，而 {most} 次已算很多，因此打開可能需要幾分鐘。</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>此 JPEG 過早結束：缺少最後幾次掃描，因此影像有些地方較粗糙。</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>此 JPEG 過早結束：缺少一部分顏色。</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>此 PNG 除了像素以外的部分（{names}）已損毀，因此未保留。</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>此 PNG 缺少顏色表。</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>此 PNG 的檢查碼有誤，但像素完好。</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>此 PNG 已損毀：大約缺少 {percent}% 的資料。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>此 {kind} 過早結束：共 {height:,} 列像素，缺少下方的 {missing:,} 列。</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>此 {kind} 已損毀：共 {height:,} 列，第 {row:,} 列以下的影像有誤。</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>此 {kind} 的資料多於其 {height:,} 列像素所需：影像的一部分有誤，或是還有更多列。</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>此 {kind} 已損毀：影像的一部分有誤或缺少。</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>此 {kind} 的結尾缺少，但像素齊全。</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} 每個色版為 8 位元，因此減少了原有的 16 位元。若要保留，請選擇 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG 不支援透明；影像已置於白色背景上。</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS 無法將此圖片存成 HEIC。請選擇其他格式。</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS 未在 HEIC 中保留其 {kind}。若要保留，請選擇 JPEG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>無法寫入「{name}」：可用的記憶體不足。請關閉其他 App，然後再試一次。</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>「{name}」寫入後無法正確讀回，因此已刪除。請再試一次；如果再次發生，請檢查磁碟。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>無法寫入「{name}」：磁碟已滿。請釋出一些空間或選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>無法寫入「{name}」：你沒有將檔案加入檔案夾「{where}」的權限。請選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>無法寫入「{name}」：磁碟為唯讀。請選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>無法寫入「{name}」：路徑過長。請選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>無法寫入「{name}」：檔案夾「{where}」不存在。請製作該檔案夾或選擇其他檔案夾。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>無法寫入「{name}」：磁碟不支援這麼大的檔案。請選擇其他磁碟。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>無法寫入「{name}」：磁碟回報了錯誤。請確認它已連接且狀態正常。</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>無法寫入「{name}」（{reason}）。請選擇其他檔案夾或其他格式。</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>相機資訊（EXIF）中損毀的部分已隨拍攝地點一起移除。</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>部分說明（IPTC）無法存入 {format}，因此未保留。</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>PNG 文字（{names}）無法存入 {format}，因此未保留。PNG 可以保留。</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>相機資訊（EXIF）對 JPEG 而言過長，因此未保留。</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>XMP 資料對 JPEG 而言過長，因此未保留。</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>說明（IPTC）對 JPEG 而言過長，因此未保留。</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>其中一則註解對 JPEG 而言過長，因此未保留。</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>模型「{student}」由他人發布。其授權：{licence}。請確認授權涵蓋你對結果的用途。</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>模型「{student}」的程式「{name}」已損毀。請重新安裝。</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>模型「{student}」的程式「{name}」引用了模型中沒有的檔案。請只安裝你信任的模型。</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>「{path}」沒有模型。請指定模型的檔案夾，例如 {example}，或已安裝模型的名稱。</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>沒有模型「{name}」。已安裝：{names}。要安裝其他模型，請將其 {suffix} 檔案夾放入「{folder}」，或指定該檔案夾本身。</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>未安裝模型。請使用「python -m converters build」建置預設模型，或將 {suffix} 檔案夾放入「{folder}」。</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>無法將模型「{student}」拷貝到「{folder}」（{reason}）。請在該處釋出空間，或允許你的帳號寫入。</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>模型「{student}」是 Vernier 內附的，無法移除。</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>無法移除模型「{student}」（{reason}）。請自行刪除「{path}」。</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>「{path}」不是模型套件：無法讀取其中的 {manifest}。</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>無法讀取模型「{student}」的檔案「{name}」。請重新安裝。</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>無法讀取模型「{student}」的說明。</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>無法讀取模型「{student}」的授權。</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>模型「{student}」已被更動：{name} 不一致。請重新安裝。</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>無法讀取模型「{student}」的檔案（{reason}）。</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>模型「{student}」缺少檔案「{name}」。請重新安裝。</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>模型「{student}」含有資訊清單未列出的檔案：{name}。請重新安裝。</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>模型「{student}」的檔案或檔案夾過多。</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>模型「{student}」含有連結、管道或裝置：{name}。請只安裝你信任的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>記憶體不足。請關閉其他 App，然後再試一次。</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>發生未預期的錯誤（{kind}）。詳細資訊請查看記錄檔。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>顯示記錄檔</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>關閉此訊息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>可拖移到其他 App</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>逼真度</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>逼真度的值</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>忠實</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>逼真</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>允許生成多少細節。</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>0 為忠實於照片，100 為細節逼真。</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>這張照片在逼真度 0 的效果。按一下來設定。</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>這張照片在逼真度 100 的效果。按一下來設定。</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>沒有可用來放大的模型。</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>模型「{title}」沒有逼真度控制項目。</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>清理的值</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>清理乾淨</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>要移除多少雜訊和壓縮瑕疵。</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>0 為照片原樣，100 為沒有雜訊和壓縮瑕疵。</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>此模型無法清理。</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>沒有生成內容</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>幾乎沒有生成內容</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>細微紋理有一部分為生成</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>細微紋理大部分為生成</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>紋理大部分為生成：不可作為證據</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>輸出所選的 %n 張照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>無失真</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>保留每個像素的原樣；檔案會變大</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>壓縮</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>保留照片的日期</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>將結果的日期設為照片檔案的日期</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>包括拍攝地點</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>位置（GPS）、地名，以及可能含有地點的廠商資訊</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>檔案小，速度慢</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>紙張寬度</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>紙張高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英吋</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>每英吋像素</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>在 Finder 中顯示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在檔案夾中顯示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>尺寸類型</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>長邊</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>符合範圍</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍數</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>分兩次放大</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>依「設定」中的選擇：通常是低於 5000 萬像素的最大尺寸</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} 倍</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>長邊、寬度和高度、列印尺寸，或其他倍數</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自訂…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels} MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>超出 {scale} 倍時，模型會把自己的結果再放大一次，而不是重新取樣。畫面更清晰，但耗時約為 {times} 倍。</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>畫面顯示的是第一次的結果</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>超出 {scale} 倍的部分只重新取樣</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height} 公分（{ppi} ppi）</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height} 英吋（{ppi} ppi）</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift 鍵：小幅調整。按兩下：預設值 {default}。</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>裝置無法使用</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>檔案夾不是空的</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>超過磁碟配額</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超過磁碟配額</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>檔案名稱過長</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>輸入/輸出錯誤</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引數無效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是檔案夾</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>裝置不存在</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是檔案夾</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允許此操作</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支援此操作</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>操作逾時</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>沒有取用權限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁碟為唯讀</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>與磁碟的連線已中斷</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>與磁碟的連線已中斷</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打開的檔案過多</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}，{other}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Differs from the photo where cleaned</source>
        <translation>清理過的地方與照片不同</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>與照片吻合：非常高</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>與照片吻合：高</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>與照片吻合：大致</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>與照片吻合：低</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value} dB：將目前畫面縮小到照片尺寸後，相對於照片的 PSNR。</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>照片，放大前和放大後</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>更忠實</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>更逼真</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>保護臉孔</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>找出照片中的臉孔，使其更忠實</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>筆刷{what}</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>輸出…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>再次輸出</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>使用相同的名稱、檔案夾和格式，不再詢問</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>將照片列中的所有照片設為這些設定</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>將這些設定套用到全部 %n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>輸出…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>輸出放大後的照片</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>已使 %n 張臉孔更忠實。</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>找不到臉孔。請使用「更忠實」塗抹。</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>逼真度 {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>這張照片的設定</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>無模型</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>模型：{title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>再次輸出</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>拷貝目前畫面</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>拷貝結果</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>向左旋轉</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>向右旋轉</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>水平翻轉</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>垂直翻轉</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>向左旋轉</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>向右旋轉</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>水平翻轉</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>垂直翻轉</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>重置逼真度</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>重置清理</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>縮放至適當大小</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>實際像素</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>將分隔線置中</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>以 100% 顯示細節</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>底片列</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>此模型對整張照片使用同一個逼真度。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>檔案夾</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>保留相機資訊（EXIF、XMP）</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>品質：</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>壓縮：</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>已有「{name}」。它會保留，這一個會加上編號。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>名稱不能包含「/」。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>約 {size}。</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>存放結果的檔案夾</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>分兩次放大</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>發現壓縮瑕疵 · 清理 {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>發現雜訊 · 清理 {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>無法打開</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>仍要打開</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已儲存為「{name}」。</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>已在檔案夾「{folder}」中儲存為「{name}」。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>已拷貝「{name}」的結果：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>已取消拷貝。剪貼板的內容未變。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>已取消輸出。沒有寫入任何檔案。</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>並排顯示</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>僅顯示結果</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>放大鏡</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>與此設定比較</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>逼真度筆刷</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>生成的細節</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>顯示照片的設定</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>保護臉孔</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>裁切…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>打開照片或檔案夾</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>放大前和放大後</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>在同一影像中顯示放大前和放大後，中間有分隔線</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>以相同的縮放比例並排顯示放大前和放大後</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>僅顯示放大後的照片</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始照片</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>按住來查看原始照片</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>按住來查看原始照片（空白鍵）</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大鏡</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>放大檢視指標下方的內容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>將此設定保留為 A，並與其他設定比較</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>筆刷</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>塗抹可以更逼真或更忠實的區域</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>生成內容</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>以醒目方式標示忠實放大中沒有的細節</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>只放大照片的一部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>顯示或隱藏設定</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>長寬比</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>交換寬度和高度</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>交換寬度和高度（X）</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>保留整張照片</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>保留的像素和結果的像素</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>與照片相同</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>列印 {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打開「{name}」…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打開</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>正在算圖可見部分…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在輸出「{name}」…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消輸出</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>正在輸出 {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>正在拷貝 {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>正在拷貝結果…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>取消拷貝</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩餘 {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>縮放：0 為整張照片，1 為實際像素</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適當大小</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>縮放，{zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>為每張照片個別選擇</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>依每張照片的狀況進行所需程度的清理</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>與照片相同</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>結果的名稱</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>可用的欄位：{fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>存放結果的檔案夾</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>將每個結果存放在照片旁邊</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>保留檔案夾結構</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>依照片的檔案夾結構存放結果</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>略過已完成的照片</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>保留相機資訊</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>也放大損毀的照片</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>放大現存的部分，並註明缺少的部分</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>僅限較小的照片</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>不處理已達到此尺寸的照片</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>批次處理設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>每張照片旁邊</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>全部使用此設定</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>將所有照片設為下方的設定</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>所選 %n 張照片的尺寸、逼真度和清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n 張照片有個別設定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>全部 %n 張照片的設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打開照片</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>暫停或繼續</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>取消批次處理</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>重試失敗的照片</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>從佇列中移除</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>開始處理所選的 %n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>批次處理進度</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>顯示照片</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>逐張檢視照片及其設定</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>重試失敗項目</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>輸出所選的 %n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>輸出 %n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>已排除 %n 項（套件、快取）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>已排除 %n 個先前的結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>正在檢視 %n 張照片…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>已取消：已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 張失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>已排除 %n 個其他檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>個別設定</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Vernier 的另一個視窗已在進行此批次處理。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>無法寫入報告（{reason}）。請選擇其他檔案夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>已放大 %n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n 張未放大直接儲存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n 張先前已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n 張已足夠大</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 張未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>已完成 {share}%</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>已足夠大</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>已足夠大</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>在檢視器中打開</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>顯示結果</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>顯示照片</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>使用一般設定</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>從佇列中移除</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>已選取 %n 張：更改會套用到全部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>輸出 %n 張照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>關於 Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>在這部電腦上放大照片，從忠實到逼真。照片不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>採用 MIT 授權的自由軟體。</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>模型說明</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>未安裝模型。</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>使用中的模型：{title}。授權：{licence}。</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>全部套用</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>已關閉 %n 張照片。它們的設定會保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>在 {names} 中沒有照片。</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>結果仍在拷貝中。現在關閉視窗會停止拷貝。</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>照片仍在儲存中。現在關閉視窗會停止儲存。</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>停止儲存並關閉</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>批次處理尚未完成。如果現在關閉視窗，Vernier 下次啟動時會詢問是否繼續。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止並關閉</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>取代已打開的照片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>加入已打開的照片</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>有一個批次處理尚未完成：還剩 %n 張照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>關閉 Vernier 時，還有 %n 張照片未輸出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>這只是圖片的網址，而 Vernier 不會從網路載入任何內容。請先在瀏覽器中儲存圖片，或拷貝圖片並貼到這裡。</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>貼上的影像 {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>無法將貼上的影像儲存到「{folder}」。請在該處釋出一些空間。</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Vernier 中的軟體</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>授權條文</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>將照片拖到視窗上，或選擇{open}。幾乎所有格式都能打開，包括 HEIC 和相機 RAW。選擇尺寸，移動滑桿，然後按一下{export}。照片本身絕不會被更改，也絕不會離開這部電腦。</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>在忠實一端，只有照片中能看到的內容，邊緣乾淨。越靠近逼真一端，毛髮、草和石頭就會得到部分由生成而來的紋理。在證據或醫療等真實性很重要的場合，請留在忠實一端。</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>按住{original}時顯示照片本身，{loupe}可放大檢視。{compare}將一個設定保留為 A，以便與其他設定比較。{invented}為逼真度所加入的內容上色。</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>清理會去除雜訊和 JPEG 壓縮的方塊。打開照片時會依發現的情況自動選擇；{undo}可恢復原狀。</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>筆刷與臉孔</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>如果沒有選擇其他檔案夾，結果位於照片旁邊。{export}會詢問單張照片的檔案夾、格式（例如 PNG 或 JPEG）和品質，並記住它們；{settings}中有最初使用的檔案夾和格式。佇列有自己的相應欄位。</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>如果速度慢，Photo 2、不清理，或以一次代替兩次會有幫助。{log}會顯示一個包含詳細資料的檔案，供想要回報問題的人使用。</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>尺寸、裁切與旋轉</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>選擇將照片放大多少倍；{custom}中有長邊、符合的方框、列印尺寸和其他倍數。超出模型的倍數時，{passes}可使結果更清晰，但所需時間長得多。</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop}只放大一部分。選單{menu}中的{left}和{right}旋轉照片，{horizontal}和{vertical}翻轉照片。這些都可以還原。</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>選單{menu}中的{queue}列出照片，並逐張輸出。可以暫停和取消，失敗的照片不會影響其他照片。被中斷的批次處理可在下次啟動時繼續。</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>模型在設定的頂部選擇。Photo Max 的細節最好，但在較舊的電腦上較慢；Photo 2 速度快。還可以加入其他模型。</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>用{brush}塗抹需要更忠實或更逼真的地方。選單{menu}中的{faces}會找到臉孔，並讓它們更忠實。</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>多張照片</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>拖入多張照片或一個檔案夾：它們會顯示在照片下方的照片列中。每張照片都有自己的設定。用 Shift 鍵選擇多張，更改就會套用到全部。</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>檔案存到哪裡</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>絕不會取代任何檔案：如果名稱已被使用，新名稱會加上編號。顏色會保留；{keep}開啟時，相機資訊和說明也會保留。</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>如果發生問題</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>照片打不開時，會有訊息說明原因。損毀的照片通常可以用{anyway}打開；{retry}會在佇列中再試一次。</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>關於 Vernier</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>結束 Vernier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在尋找照片…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>無法更改 Finder 的服務：{reason}。</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>Finder 已加入此服務：在 Finder 中選取照片，然後選擇「服務」›「使用 Vernier 放大」。</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>已從 Finder 中移除此服務。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>輔助說明</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>請等待儲存完成。</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>細節最佳；沒有神經網路引擎或 GPU 時較慢</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>快速；在任何裝置上都良好</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>比 Photo 2 慢</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>無控制項目</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安裝的模型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資訊…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>模型的訓練方式、效能和授權</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>運算使用：</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>部分模型無法使用。</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>正在安裝…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>已安裝「{title}」。</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title}（使用中）</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Vernier 內附的模型無法移除。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>打開照片檔案夾</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>加入模型</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier 正在放大照片。</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>正在為這部 Mac 準備 {title}，每次 macOS 更新一次…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>使用 Vernier 放大</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打開最近使用過的檔案</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>清除選單</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>新照片的尺寸</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>低於 5000 萬像素的最大尺寸</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>新照片的逼真度</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>模型的建議值</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>尺寸和逼真度用於新照片。已為照片選擇的設定維持不變。</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>照片背景</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>與視窗相同</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>中灰色</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>淺灰色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>批次處理在背景結束時通知</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>此處針對 {title}；其他模型請見「模型」›「管理模型」。</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>尺寸：</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>逼真度：</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>背景：</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>在照片列中</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>空白鍵或 {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和縮小</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整張照片</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>實際像素</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移動照片</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>顯示 A 或 B（結果，比較時）</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>移動分隔線</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift 鍵和 {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>上一張和下一張照片</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>選取多張照片來一起更改</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>從照片列中移除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete 鍵</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>還原{step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做{step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>運算使用</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}：已測試並使用。</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}：未使用（{problem}）。</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>還沒有照片</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>將照片或檔案夾拖移到這裡</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打開…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>貼上剪貼板中的照片</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>試用範例</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>範例：NASA（公有領域）、Rachel Michetti 和 Lav Varshney（CC0），做舊效果由我們加上</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier 會放大照片，從忠實到逼真。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>尺寸小但品質好的照片</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>網路圖片</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>帶有強烈壓縮痕跡的小型 JPEG</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>老照片</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>帶有顆粒和刮痕的褪色照片</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打開…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打開檔案夾…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>在 Finder 的「服務」中顯示</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>管理模型…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>單張照片</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>縮到最小</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Vernier 輔助說明</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>在輔助說明中搜尋</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>顯示記錄檔</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>筆刷筆畫</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>放大前</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>放大即可看到生成內容</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在算圖…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>未放大</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>After</source>
        <translation>放大後</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>已用筆刷</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>清理 {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>加號和減號可縮放，0 會顯示整張照片，1 會顯示實際像素。方向鍵可移動照片，Shift 鍵加向左或向右鍵可移動分隔線。按住空白鍵可查看原始照片。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>移除 %n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>結果會有 {width} × {height} 像素，即 {pixels:,} 百萬像素。剪貼板最多容納 {most} 百萬像素。請選擇較小的尺寸，或是輸出結果。</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>顯示的設定</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>顯示保留的設定（A）</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>顯示目前的設定（A）</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>需要 {needed}，僅可用 {free}</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>「{name}」有 {width} × {height} 像素，所選的部分不在其中。請重新裁切照片。</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>要保留的照片部分</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>方向鍵可將裁切框移動一個像素，加上 Shift 鍵移動十個。加上 Option 鍵可移動其右下角。X 鍵可旋轉裁切框。Return 鍵完成，Escape 鍵取消。</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>這已不是裁切過的那張照片，因此顯示整張。</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>裁切範圍之外的標記（例如人臉的姓名）未保留。</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>照片已裁切，因此全景資料未保留。</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>用於 Lightroom 和 Camera Raw 的裁切和局部調整是針對整張照片的，因此未保留。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁切</translation>
    </message>
</context>
</TS>
